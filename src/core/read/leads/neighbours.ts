import type { Draft } from "./draft";
import type { Knows } from "./knows";
import type { Piece } from "./pieces";

/** What a piece stands among. */
export interface Surroundings {
  readonly text: string;
  readonly knows: Knows;
  /** What was put together before the last draft. */
  readonly drafts: readonly Draft[];
  readonly pieces: readonly Piece[];
}

/** Two neighbours, and what stands around them. */
export interface Neighbours extends Surroundings {
  readonly last: Draft;
  readonly piece: Piece;
  readonly next: Draft;
}
