import type { KeyStatus } from "../../model/key-status";
import type { Rag } from "../../model/rag";

/** What a line of a key that is no rating of ours is rated as, by what the key says of it. */
export const RAG_OF_KEY: Readonly<Partial<Record<KeyStatus, Rag>>> = {
  complete: "blue",
  complete_embedded: "blue",
  in_place: "blue",
  on_track: "green",
  at_risk: "amber",
  partially_complete: "amber",
  off_track: "red",
  overdue: "red",
  not_started: "grey",
  not_due: "grey",
  paused: "grey",
  deferred: "grey",
  cancelled: "grey",
  not_applicable: "grey",
};
