const STAGES = "read|check|rate|explain|summarise";

/**
 * A wall is an import that this file forbids. Each says what to do instead.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: "core-knows-nothing-outside",
      severity: "error",
      comment:
        "The core is plain TypeScript on plain data. Whatever needs Excel, React, the page or Node belongs in an outer folder, which hands it in.",
      from: { path: "^src/core/" },
      to: { pathNot: ["^src/core/", "^node_modules/zod/"] },
    },
    {
      name: "stages-never-meet",
      severity: "error",
      comment:
        "Reading, checking, rating, explaining and summarising share the model, the calendar and the vocabulary, and never one another. What two stages need belongs in the model.",
      from: { path: `^src/core/(${STAGES})/` },
      to: { path: `^src/core/(${STAGES})/`, pathNot: "^src/core/$1/" },
    },
    {
      name: "leaves-know-no-stage",
      severity: "error",
      comment: "The model and the calendar are what the stages stand on. They cannot stand on a stage.",
      from: { path: "^src/core/(model|calendar)/" },
      to: { path: `^src/core/(${STAGES}|index)` },
    },
    {
      name: "vocabulary-is-data",
      severity: "error",
      comment:
        "The words of the field are lists that import nothing, so that somebody who knows plans and not programs can mend them.",
      from: { path: "^src/core/vocabulary/" },
      to: { pathNot: "^src/core/vocabulary/" },
    },
    {
      name: "core-by-its-door",
      severity: "error",
      comment:
        "Import src/core, not its insides. If something is missing there, add it to src/core/index.ts.",
      from: { path: "^(src/(app|excel|taskpane|commands)|workbench)/" },
      to: { path: "^src/core/", pathNot: "^src/core/index\\.ts$" },
    },
    {
      name: "app-knows-core-alone",
      severity: "error",
      comment:
        "What a user can ask for is said without Excel and without a screen; the host is a port in src/app/ports.ts.",
      from: { path: "^src/app/" },
      to: { pathNot: ["^src/app/", "^src/core/"] },
    },
    {
      name: "excel-knows-no-pane",
      severity: "error",
      comment:
        "The adapter to Excel is the same under any screen. What it must tell the pane is an outcome in src/app/ports.ts.",
      from: { path: "^src/excel/" },
      to: { path: ["^src/(taskpane|commands)/", "^node_modules/(react|react-dom|@fluentui)/"] },
    },
    {
      name: "pane-meets-excel-only-in-the-engine",
      severity: "error",
      comment:
        "The pane asks through the ports of src/app, so that it can be tested without Excel. Only src/taskpane/engine.ts puts the two together.",
      from: { path: "^src/taskpane/", pathNot: "^src/taskpane/engine\\.ts$" },
      to: { path: "^src/excel/" },
    },
    {
      name: "office-only-in-excel",
      severity: "error",
      comment: "Only src/excel says `Excel.`, and only it and the entry say `Office.`.",
      from: { path: "^src/", pathNot: ["^src/excel/", "^src/taskpane/index\\.tsx$", "^src/commands/"] },
      to: { path: "^node_modules/(@types/office-js|@microsoft/office-js)/" },
    },
    {
      name: "workbench-is-a-stranger",
      severity: "error",
      comment:
        "The workbench stands in for Excel. If it knew the add-in, passing tests would prove nothing. Only the command line, which runs the two together, may know both.",
      from: { path: "^workbench/", pathNot: "^workbench/command-line/" },
      to: { path: "^src/" },
    },
    {
      name: "univer-behind-one-wall",
      severity: "error",
      comment: "Univer can be replaced only while one folder knows it: workbench/univer.",
      from: { path: "^(src|workbench|test)/", pathNot: "^workbench/univer/" },
      to: { path: "^node_modules/@univerjs/" },
    },
    {
      name: "xlsx-behind-one-wall",
      severity: "error",
      comment: "What a file is made of concerns workbench/xlsx alone; everybody else has WorkbookData.",
      from: { path: "^(src|workbench)/", pathNot: "^workbench/xlsx/" },
      to: { path: "^node_modules/(exceljs|jszip)/" },
    },
    {
      name: "add-in-knows-no-workbench",
      severity: "error",
      comment: "What ships does not know what it is tried out in.",
      from: { path: "^src/" },
      to: { path: "^workbench/" },
    },
    {
      name: "nothing-needs-tests",
      severity: "error",
      comment: "If something in test is of use to the product, it belongs in the product.",
      from: { path: "^(src|workbench)/" },
      to: { path: "^test/" },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Two files that need each other are one idea, or hide a third that both need.",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      comment: "This import leads nowhere: a misspelt path, or a package that is not installed.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    exclude: { path: "^(build|dist)/" },
    // Imports of types count too: a stage that knows another's types knows the stage.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
