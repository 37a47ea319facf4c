/** Names that stand alone in a cell somewhere in the plan. */
export type Knows = (name: string) => boolean;
