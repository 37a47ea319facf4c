import type { Timescale } from "../../model/timescale";
import type { Field } from "../define-field";
import { timescale, type TimescaleFacts } from "./timescale";

/** When the action was due at first, where the plan keeps that beside the date of today. */
export const dueOriginal: Field<Timescale, TimescaleFacts> = { ...timescale, from: ["due_original"] };
