import type { Action } from "../../model/plan";
import type { Reading } from "../../model/reading";
import type { Field } from "../define-field";
import { action } from "./action";
import { dueOriginal } from "./due-original";
import { evidence } from "./evidence";
import { leads } from "./leads";
import { measures } from "./measures";
import { objective } from "./objective";
import { outcome } from "./outcome";
import { priority } from "./priority";
import { progress } from "./progress";
import { rag } from "./rag";
import { ref } from "./ref";
import { source } from "./source";
import { timescale } from "./timescale";

/** Whatever its survey finds out, which is between the field and itself. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a field's own facts go in and come out by one door
type FieldOf<R> = R extends Reading<infer T> ? Field<T, any> : never;

/** What is read from the cells of a row; the rest of an Action is where it stands. */
export type ActionReadings = Omit<Action, "sheet" | "row" | "theme" | "subheading" | "ragMeans" | "other">;

/** One reader for every property of an Action; the compiler names any that is missing. */
export const FIELDS = {
  ref,
  objective,
  action,
  outcome,
  evidence,
  measures,
  leads,
  timescale,
  progress,
  rag,
  dueOriginal,
  source,
  priority,
} satisfies { [K in keyof ActionReadings]: FieldOf<ActionReadings[K]> };
