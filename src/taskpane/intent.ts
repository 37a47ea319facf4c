/** The three acts that have a button on the ribbon; each has its own view. */
export const VIEWS = ["check", "rate", "summarise"] as const;

export type View = (typeof VIEWS)[number];

/** What the ribbon button that opened the pane asks for at once: "?do=rate". */
export function intentOf(query: string): View | undefined {
  const asked = new URLSearchParams(query).get("do");
  return VIEWS.find((view) => view === asked);
}
