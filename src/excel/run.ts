import type { Outcome } from "../app";
import { problemOf, Refusal } from "./host-problem";

/** How long one answer of Excel may take. A sync can hang for ever in Excel on the web while its server is busy. */
const PATIENCE_MS = 30_000;

/** The conversation with Excel that one act has: requests are gathered, and each `sync` sends them. */
export interface Session {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  /** Sends all that was asked for, and waits for the answer. */
  readonly sync: () => Promise<void>;
}

/** Does something in the workbook. What Excel refuses is an answer; after silence nothing more is asked. */
export async function run<T>(
  act: (session: Session) => Promise<T>,
  patience = PATIENCE_MS,
): Promise<Outcome<T>> {
  try {
    const value = await Excel.run((context) =>
      act({ context, workbook: context.workbook, sync: () => within(patience, context.sync()) }),
    );
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

async function within(patience: number, answer: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Refusal({ kind: "no-answer" }));
    }, patience);
  });
  try {
    await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
