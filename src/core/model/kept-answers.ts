import { z } from "zod";
import { AnswersSchema, NO_ANSWERS, type Answers } from "./answers";

/** What is kept in a workbook of what an officer said, and why it can't be used where it can't. */
export interface KeptAnswers {
  readonly answers: Answers;
  readonly trouble?: "newer" | "damaged";
}

const VersionSchema = z.object({ version: z.int() });

/** Understands the text that `writeAnswers` made; whatever else stands there counts as nothing said. */
export function readAnswers(text: string | undefined): KeptAnswers {
  if (text === undefined) return { answers: NO_ANSWERS };
  const held = parsed(text);
  const answers = AnswersSchema.safeParse(held);
  if (answers.success) return { answers: answers.data };
  const version = VersionSchema.safeParse(held);
  const isNewer = version.success && version.data.version > NO_ANSWERS.version;
  return { answers: NO_ANSWERS, trouble: isNewer ? "newer" : "damaged" };
}

/** The text to keep; undefined where nothing was said, so that nothing of ours is left behind. */
export function writeAnswers(answers: Answers): string | undefined {
  return answers.layouts.length + answers.leftOut.length === 0 ? undefined : JSON.stringify(answers);
}

/** Another program may have written there, so that it need not even be JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
