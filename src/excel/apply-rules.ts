import type { OnProgress, Outcome, RuleDate } from "../app";
import { AS_AT_NAME, RAG_COLOURS, serialOfDay, type LiveRule } from "../core";
import { Refusal } from "./host-problem";
import { assertOpen, deleteRules, findOurRules, formulasOf } from "./our-rules";
import { run } from "./run";

/** Rules that one request may hold: Excel on the web takes at most 5 MB, and a formula has up to 8 kB. */
const RULES_IN_A_REQUEST = 300;

/**
 * Puts these rules in the place of those that we made before, in three trips to Excel; large plans
 * take more. When Excel breaks off in between, all of ours are taken away: no colour is better
 * than some of them.
 */
export async function applyRules(
  rules: readonly LiveRule[],
  asAt: RuleDate,
  onProgress?: OnProgress,
): Promise<Outcome<void>> {
  let before: readonly string[] | undefined;
  const applied = await run(async (session) => {
    const { workbook, sync } = session;
    const name = workbook.names.getItemOrNullObject(AS_AT_NAME);
    name.load("name");
    const sheets = await findOurRules(session);
    const ruled = new Set(rules.map((rule) => rule.sheet));
    assertOpen(sheets.filter((sheet) => ruled.has(sheet.name) || sheet.ours.length > 0));

    onProgress?.("Applying the ratings");
    before = formulasOf(sheets);
    deleteRules(sheets);
    const formula = asAt.kind === "today" ? "=TODAY()" : `=${String(serialOfDay(asAt.day))}`;
    if (name.isNullObject)
      workbook.names.add(AS_AT_NAME, formula, "The date that the colours of Plan Check go by.");
    else name.formula = formula;

    const sheetOf = new Map(sheets.map((sheet) => [sheet.name, sheet.sheet] as const));
    for (const [index, rule] of rules.entries()) {
      if (index > 0 && index % RULES_IN_A_REQUEST === 0) await sync();
      addRule(sheetOf.get(rule.sheet), rule);
    }
    await sync();
  });
  if (!applied.ok && before) await takeBackUnlessSame(before);
  return applied;
}

/** A request that was refused whole has changed nothing, and then the rules stay as they were. */
async function takeBackUnlessSame(before: readonly string[]): Promise<void> {
  await run(async (session) => {
    const sheets = await findOurRules(session);
    if (formulasOf(sheets).join("\n") === before.join("\n")) return;
    deleteRules(sheets);
    await session.sync();
  });
}

/** Takes our own rules away, and the name that they go by. */
export function removeRules(): Promise<Outcome<{ readonly sheets: number }>> {
  return run(async (session) => {
    const name = session.workbook.names.getItemOrNullObject(AS_AT_NAME);
    name.load("name");
    const ruled = (await findOurRules(session)).filter((sheet) => sheet.ours.length > 0);
    assertOpen(ruled);

    deleteRules(ruled);
    if (!name.isNullObject) name.delete();
    await session.sync();
    return { sheets: ruled.length };
  });
}

function addRule(sheet: Excel.Worksheet | undefined, { area, formula, rag, numberFormat }: LiveRule): void {
  if (!sheet) throw new Refusal({ kind: "gone" });
  const { top, left, bottom, right } = area;
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = formula;
  custom.format.fill.color = RAG_COLOURS[rag].fill;
  custom.format.font.color = RAG_COLOURS[rag].text;
  if (numberFormat !== "") custom.format.numberFormat = numberFormat;
}
