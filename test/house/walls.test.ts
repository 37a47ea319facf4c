import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "./in-node";

/** For each wall, a file that breaks it by what it imports. */
const PLANTED: Record<string, { from: string; imports: string }> = {
  "core-knows-nothing-outside": { from: "src/core/model/a.ts", imports: "react" },
  "stages-never-meet": { from: "src/core/rate/b.ts", imports: "../check/check-plan" },
  "leaves-know-no-stage": { from: "src/core/calendar/c.ts", imports: "../read/read-plan" },
  "vocabulary-is-data": { from: "src/core/vocabulary/d.ts", imports: "../model/plan" },
  "core-by-its-door": { from: "src/app/e.ts", imports: "../core/model/plan" },
  "app-knows-core-alone": { from: "src/app/f.ts", imports: "react" },
  "excel-knows-no-pane": { from: "src/excel/g.ts", imports: "../taskpane/view" },
  "pane-meets-excel-only-in-the-engine": { from: "src/taskpane/h.tsx", imports: "../excel/workbook" },
  "office-only-in-excel": { from: "src/taskpane/i.ts", imports: "@types/office-js" },
  "workbench-is-a-stranger": { from: "workbench/objects/j.ts", imports: "../../src/core" },
  "univer-behind-one-wall": { from: "workbench/page/k.ts", imports: "@univerjs/core" },
  "xlsx-behind-one-wall": { from: "workbench/page/l.ts", imports: "jszip" },
  "add-in-knows-no-workbench": { from: "src/excel/m.ts", imports: "../../workbench/page/k" },
  "nothing-needs-tests": { from: "src/app/n.ts", imports: "../../test/support/plan-of" },
  "no-circles": { from: "src/core/model/o.ts", imports: "./p" },
  "nothing-unresolved": { from: "src/core/model/q.ts", imports: "./misspelt" },
};

/** What is imported, and what may be: the same kinds of import in the places that they belong in. */
const ALLOWED: Record<string, string> = {
  "src/core/index.ts": "./check/check-plan",
  "src/core/check/check-plan.ts": "../model/plan",
  "src/core/read/read-plan.ts": "../vocabulary/headings",
  "src/core/vocabulary/headings.ts": "",
  "src/core/model/plan.ts": "zod",
  "src/core/model/p.ts": "./o",
  "src/excel/workbook.ts": "../core",
  "src/taskpane/engine.ts": "../excel/workbook",
  "src/taskpane/view.ts": "react",
  "workbench/univer/unit.ts": "@univerjs/core",
  "workbench/xlsx/read.ts": "jszip",
  "workbench/command-line/main.ts": "../../src/excel/workbook",
  "test/support/plan-of.ts": "../../src/core/model/plan",
};

const PACKAGES = ["zod", "react", "jszip", "@univerjs/core", "@types/office-js"];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let violations: readonly Violation[] = [];

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "walls-"));
  try {
    plant(folder);
    violations = await cruise(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(Object.entries(PLANTED))("%s", (wall, { from }) => {
  expect(violations.filter((violation) => violation.from === from).map(({ rule }) => rule.name)).toContain(
    wall,
  );
});

test("what belongs is let through", () => {
  const planted = new Set([...Object.values(PLANTED).map(({ from }) => from), "src/core/model/p.ts"]);
  expect(violations.filter(({ from }) => !planted.has(from))).toEqual([]);
});

test("every wall has its breach here, and a comment that says what to do", () => {
  const { forbidden } = jest.requireActual<{ forbidden: { name: string; comment: string }[] }>(
    join(ROOT, ".dependency-cruiser.cjs"),
  );
  expect(forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(PLANTED).sort());
  for (const { comment } of forbidden) expect(comment.length).toBeGreaterThan(30);
});

function plant(folder: string): void {
  for (const name of PACKAGES) {
    write(
      folder,
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: "1.0.0", main: "index.js" }),
    );
    write(folder, `node_modules/${name}/index.js`, "");
  }
  write(
    folder,
    "package.json",
    JSON.stringify({ dependencies: Object.fromEntries(PACKAGES.map((name) => [name, "1"])) }),
  );
  write(folder, "tsconfig.base.json", "{}");

  for (const [file, imports] of Object.entries(ALLOWED)) write(folder, file, importOf(imports));
  for (const { from, imports } of Object.values(PLANTED)) write(folder, from, importOf(imports));
}

function importOf(name: string): string {
  return name === ""
    ? "export const words = [];"
    : `import type * as other from "${name}";\nexport type { other };`;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function cruise(folder: string): Promise<readonly Violation[]> {
  const program = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(ROOT, ".dependency-cruiser.cjs");
  const args = [program, "src", "workbench", "test", "--config", config, "--output-type", "json"];
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (_failed, output, trouble) => {
      if (output === "") fail(new Error(trouble));
      else done((JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations);
    });
  });
}
