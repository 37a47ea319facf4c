import {
  parseDay,
  RULES_ABOUT,
  type CellRef,
  type Day,
  type Finding,
  type Rag,
  type Report,
} from "../../src/core";

type Action = Report["plan"]["actions"][number];

export const TODAY = dayOf("2026-11-23");

export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error(`${text} is no day.`);
  return day;
}

interface Parts {
  readonly asAt?: string;
  readonly ratings?: readonly Rag[];
  readonly findings?: readonly Partial<Finding>[];
  readonly sheets?: readonly string[];
  readonly notChecked?: readonly string[];
  readonly areas?: number;
  readonly timescale?: Action["timescale"];
}

/** A report of a plan with one action for each rating. Only what a test is about needs to be said. */
export function reportOf(parts: Parts = {}): Report {
  const {
    asAt = TODAY,
    ratings = ["red", "amber", "green"],
    findings = [],
    areas = 2,
    notChecked = [],
  } = parts;
  const { sheets = ["Plan"] } = parts;
  const [sheet = "Plan"] = sheets;
  const actions = ratings.map((_, index) => actionOf(sheet, index + 2, parts.timescale));
  return {
    file: "plan.xlsx",
    asAt: dayOf(asAt),
    tables: sheets.map(tableOf),
    plan: {
      title: "Plan",
      asAt: dayOf(asAt),
      organisation: { kind: "absent" },
      period: { kind: "absent" },
      version: { kind: "absent" },
      asAtStated: { kind: "absent" },
      ragKey: [],
      glossary: [],
      themes: Array.from({ length: areas }, (_, index) => ({
        number: String(index + 1),
        title: "An area",
        cell: { sheet, row: index, column: 0 },
      })),
      actions,
    },
    ratings: ratings.map((rag, index) => ({
      sheet,
      row: index + 2,
      rag,
      because: `Why it is ${rag}.`,
      nextDue: null,
    })),
    findings: findings.map((finding, index) => findingOf(sheet, index, finding)),
    notes: [],
    notChecked: [...notChecked],
  };
}

/** The first rule that there is, which the pane must know the words of. */
export function someRule(): (typeof RULES_ABOUT)[number] {
  const [rule] = RULES_ABOUT;
  if (!rule) throw new Error("There is no rule.");
  return rule;
}

function findingOf(sheet: string, index: number, finding: Partial<Finding>): Finding {
  const row = finding.row ?? index + 2;
  return {
    rule: someRule().id,
    severity: "error",
    sheet,
    row,
    ref: `1.${index + 1}`,
    cell: { sheet, row: row - 1, column: 5 },
    message: `Sentence ${index + 1}.`,
    ...finding,
  };
}

function actionOf(sheet: string, row: number, timescale?: Action["timescale"]): Action {
  const cell = (column: number): CellRef => ({ sheet, row: row - 1, column });
  const absent = { kind: "absent" } as const;
  return {
    sheet,
    row,
    theme: null,
    subheading: "",
    ref: { kind: "read", value: `1.${row - 1}`, sure: true, cell: cell(0) },
    objective: absent,
    action: { kind: "read", value: "Do something.", sure: true, cell: cell(1) },
    outcome: absent,
    evidence: absent,
    measures: absent,
    leads: absent,
    timescale: timescale ?? { kind: "blank", cell: cell(5) },
    progress: absent,
    rag: absent,
    ragMeans: null,
    dueOriginal: absent,
    source: absent,
    priority: absent,
    other: [],
  };
}

function tableOf(sheet: string): Report["tables"][number] {
  return {
    sheet,
    range: "A1:F9",
    headingRows: [1],
    nth: 0,
    leftOut: false,
    columns: [
      { column: "A", heading: "Ref", fields: ["ref"], sure: true, because: "", samples: [], answered: false },
      {
        column: "B",
        heading: "Action",
        fields: ["action"],
        sure: true,
        because: "",
        samples: [],
        answered: false,
      },
      {
        column: "F",
        heading: "Lead &\nTimescale",
        fields: ["lead", "timescale"],
        sure: true,
        because: "",
        samples: [],
        answered: false,
      },
    ],
  };
}
