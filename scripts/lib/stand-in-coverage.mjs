import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { ROOT } from "./paths.mjs";

/**
 * @typedef {{ type: string, member: string, since: string }} CoveredMember
 * @typedef {{
 *   covered: readonly CoveredMember[],
 *   used: ReadonlySet<string>,
 *   lacking: readonly string[],
 *   wrong: readonly { name: string, says: string, is: string }[],
 * }} Coverage `lacking` is what the add-in uses and the stand-in has not; `wrong` is a set that the typings give otherwise.
 */

/** What stands for the set of a member whose remarks name none plainly. */
const UNKNOWN = "unknown";

/** Members of every collection and object that the library answers by itself, without asking Excel. */
const OF_THE_LIBRARY = new Set([
  "context",
  "isNullObject",
  "items",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

/** Compares what the stand-in has with what the add-in uses, and with what Microsoft's typings say. */
export async function standInCoverage() {
  const covered = await coveredMembers();
  const program = programOf(join(ROOT, "src", "tsconfig.json"));
  const sets = declaredSets(program);
  const used = usedMembers(program);
  const names = new Set(covered.map(({ type, member }) => `${type}.${member}`));
  const types = new Set(covered.map(({ type }) => type));
  const needed = [...used].filter((name) => sets.has(name) && !isOfLibrary(name, types));
  const wrong = covered.flatMap(({ type, member, since }) => {
    const is = sets.get(`${type}.${member}`);
    return is === since || is === UNKNOWN
      ? []
      : [{ name: `${type}.${member}`, says: since, is: is ?? "no such member" }];
  });
  return { covered, used, lacking: needed.filter((name) => !names.has(name)).sort(), wrong };
}

/**
 * @param {string} name
 * @param {ReadonlySet<string>} types
 */
function isOfLibrary(name, types) {
  const [type = "", member = ""] = name.split(".");
  if (type === "RequestContext" || OF_THE_LIBRARY.has(member)) return true;
  return member === "getItem" && types.has(type);
}

/** @returns {Promise<readonly CoveredMember[]>} */
async function coveredMembers() {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, "workbench/objects/coverage.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("esbuild gave nothing.");
  const code = `data:text/javascript;base64,${Buffer.from(file.contents).toString("base64")}`;
  return (await import(code)).coveredMembers();
}

/** @param {string} config */
function programOf(config) {
  const { config: raw } = ts.readConfigFile(config, (file) => ts.sys.readFile(file));
  const { fileNames, options } = ts.parseJsonConfigFileContent(raw, ts.sys, join(config, ".."));
  return ts.createProgram(fileNames, { ...options, noEmit: true, composite: false, incremental: false });
}

/**
 * The set of each member of Excel's classes, such as "Range.values" → "1.1", as the typings' remarks give it.
 *
 * @param {ts.Program} program
 */
function declaredSets(program) {
  /** @type {Map<string, string>} */
  const sets = new Map();
  for (const source of program.getSourceFiles().filter(isTypings)) {
    for (const statement of source.statements) {
      if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
      if (statement.body === undefined || !ts.isModuleBlock(statement.body)) continue;
      for (const type of statement.body.statements.filter(ts.isClassDeclaration)) addSets(sets, type, source);
    }
  }
  return sets;
}

/**
 * @param {Map<string, string>} sets
 * @param {ts.ClassDeclaration} type
 * @param {ts.SourceFile} source
 */
function addSets(sets, type, source) {
  for (const member of type.members) {
    if (member.name === undefined) continue;
    const comments = source.text.slice(member.getFullStart(), member.getStart(source));
    const set = /\[Api set: ExcelApi (\d+\.\d+)(?! for password)/.exec(comments)?.[1];
    const name = `${type.name?.text}.${member.name.getText(source)}`;
    // Of several forms of a method the first counts: later sets add forms.
    if (!sets.has(name)) sets.set(name, set ?? UNKNOWN);
  }
}

/**
 * The members of Excel's classes that the sources of the program name.
 *
 * @param {ts.Program} program
 */
function usedMembers(program) {
  const checker = program.getTypeChecker();
  /** @type {Set<string>} */
  const used = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    const name = ts.isPropertyAccessExpression(node) ? node.name : bindingName(node);
    for (const declaration of (name && checker.getSymbolAtLocation(name)?.declarations) ?? []) {
      if (isTypings(declaration.getSourceFile()) && ts.isClassDeclaration(declaration.parent)) {
        used.add(`${declaration.parent.name?.text}.${name?.getText()}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (!source.isDeclarationFile) visit(source);
  return used;
}

/**
 * In `const { worksheets } = workbook` the name stands for a member too.
 *
 * @param {ts.Node} node
 */
function bindingName(node) {
  if (!ts.isBindingElement(node)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? name : undefined;
}

/** @param {ts.SourceFile} source */
function isTypings(source) {
  return source.fileName.includes("/@types/office-js/");
}
