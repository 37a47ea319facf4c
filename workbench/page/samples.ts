import { part } from "./parts";

/** Fills the list with the samples that the server has, and tells which is chosen. */
export async function listSamples(onChoose: (file: string) => void): Promise<readonly string[]> {
  const files = (await (await fetch("/samples/")).json()) as string[];
  const list = part("sample", HTMLSelectElement);
  list.replaceChildren(...files.map((file) => new Option(titleOf(file), file)));
  list.disabled = files.length === 0;
  list.addEventListener("change", () => {
    if (list.value !== "") onChoose(list.value);
  });
  return files;
}

/** Shows which sample is open; none where it is a file of one's own. */
export function showChosen(file: string | undefined): void {
  const list = part("sample", HTMLSelectElement);
  list.querySelector("option[data-own]")?.remove();
  if (file === undefined) {
    const own = new Option("A file of your own", "");
    own.dataset["own"] = "";
    list.prepend(own);
  }
  list.value = file ?? "";
}

/** "one-sheet-per-priority.xlsx" is "One sheet per priority". */
function titleOf(file: string): string {
  const words = file.replace(/\.xlsx$/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
