/** An element that index.html is known to have. */
export function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
  return element;
}

/** Tells what has been done, or what went wrong; read out to those who do not see it. */
export function say(text: string, kind: "done" | "trouble" = "done"): void {
  const said = part("said", HTMLParagraphElement);
  said.dataset["kind"] = kind;
  said.textContent = text;
}
