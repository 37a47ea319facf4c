import { showDay } from "../calendar/day";
import type { DrawnCell, DrawnRow, SheetDrawing } from "../model/drawing";
import { RAG_WORDS, RAGS } from "../model/rag";
import type { Report } from "../model/report";
import { valueOf } from "../model/reading";
import { showTimescale } from "../model/show-timescale";
import { countRags, groupByLead, type LeadGroup, type RatedAction } from "./group-by-lead";

const HEADINGS = ["Lead", "Ref", "Action", "Due", "Rating", "Why", "Theme", "In the plan"] as const;
const WIDTHS = [24, 8, 52, 18, 12, 40, 26, 18] as const;

/** One sheet of what each lead has to answer for, the most urgent first, each row with its way back. */
export function byLead(report: Report): SheetDrawing {
  const groups = groupByLead(report);
  const intro = introOf(report, groups);
  return {
    key: "by-lead",
    name: "By lead",
    columnWidths: WIDTHS,
    rows: [
      ...intro,
      { cells: HEADINGS.map((heading) => textCell(heading, "heading")) },
      ...groups.flatMap(rowsOf),
    ],
    frozenRows: intro.length + 1,
    headingRow: intro.length,
    footer: report.plan.title,
  };
}

function introOf(report: Report, groups: readonly LeadGroup[]): readonly DrawnRow[] {
  const { plan, asAt, ratings } = report;
  const listed = groups.reduce((sum, group) => sum + group.actions.length, 0);
  const counts = RAGS.map(
    (rag) =>
      `${String(ratings.filter((rating) => rating.rag === rag).length)} ${RAG_WORDS[rag].word.toLowerCase()}`,
  );
  return [
    { cells: [textCell(`Actions by lead: ${plan.title}`, "title")] },
    {
      cells: [
        textCell(
          `As at ${showDay(asAt)}. ${String(plan.actions.length)} actions: ${counts.join(", ")}.`,
          "note",
        ),
      ],
    },
    {
      cells: [
        textCell(
          `Made by Plan Check from ${report.file}. An action with several leads stands under each of them, so ${String(listed)} rows stand for ${String(plan.actions.length)} actions.`,
          "note",
        ),
      ],
    },
    { cells: [] },
  ];
}

function rowsOf(group: LeadGroup): readonly DrawnRow[] {
  const name = group.name === "" ? "No lead" : group.name;
  const counts = countRags(group.actions);
  const parts = RAGS.filter((rag) => counts[rag] > 0).map(
    (rag) => `${String(counts[rag])} ${RAG_WORDS[rag].word.toLowerCase()}`,
  );
  const total = `${String(group.actions.length)} ${group.actions.length === 1 ? "action" : "actions"}: ${parts.join(", ")}`;
  return [
    {
      cells: [
        textCell(name, "group"),
        textCell("", "group"),
        textCell(total, "group"),
        ...HEADINGS.slice(3).map(() => textCell("", "group")),
      ],
    },
    ...group.actions.map((rated) => rowOf(name, rated)),
  ];
}

function rowOf(name: string, { action, rating }: RatedAction): DrawnRow {
  const { letter, word } = RAG_WORDS[rating.rag];
  const timescale = valueOf(action.timescale);
  const due = rating.nextDue;
  return {
    cells: [
      textCell(name, "body"),
      textCell(valueOf(action.ref) ?? "", "body"),
      textCell(valueOf(action.action) ?? "", "body"),
      due
        ? { content: { kind: "day", day: due }, style: "body" }
        : textCell(timescale ? showTimescale(timescale) : "No date", "body"),
      textCell(`${letter} ${word}`, `rag-${rating.rag}`),
      textCell(rating.because, "body"),
      textCell(action.theme ? `${action.theme.number} ${action.theme.title}`.trim() : "", "body"),
      linkTo(action),
    ],
  };
}

function linkTo(action: RatedAction["action"]): DrawnCell {
  const cell = action.action.kind === "absent" ? undefined : action.action.cell;
  const to = { sheet: action.sheet, row: action.row - 1, column: cell?.column ?? 0 };
  return {
    content: { kind: "link", text: `Row ${String(action.row)} of ${action.sheet}`, to },
    style: "body",
  };
}

function textCell(text: string, style: DrawnCell["style"]): DrawnCell {
  return { content: { kind: "text", text }, style };
}
