import type { Outcome } from "../app";
import { run, type Session } from "./run";

/** By this we know our part among the workbook's custom XML parts. It stays the same whatever version is within. */
const NAMESPACE = "urn:plan-check:answers";

const ENVELOPE = /<answers\b[^>]*>([\s\S]*)<\/answers>\s*$/;

/** Keeps the text in a part of our own, which is saved with the workbook; without a text the part goes. */
export function keepAnswers(text: string | undefined): Promise<Outcome<void>> {
  return run(async ({ workbook, sync }) => {
    const parts = ourParts(workbook);
    await sync();

    const [first, ...others] = parts.items;
    for (const part of others) part.delete();
    if (text === undefined) first?.delete();
    else if (first) first.setXml(xmlOf(text));
    else workbook.customXmlParts.add(xmlOf(text));
    await sync();
  });
}

/** What is kept. Nothing waits: our part is found with the first trip to Excel, and `ask` is for the second. */
export function keptAnswers({ workbook }: Session) {
  const parts = ourParts(workbook);
  let xml: OfficeExtension.ClientResult<string> | undefined;
  return {
    ask: (): void => {
      xml = parts.items[0]?.getXml();
    },
    text: (): string | undefined => xml && textOf(xml.value),
  };
}

function ourParts(workbook: Excel.Workbook): Excel.CustomXmlPartScopedCollection {
  const parts = workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  return parts;
}

function xmlOf(text: string): string {
  return `<answers xmlns="${NAMESPACE}">${text.replace(/[&<>\uFFFE\uFFFF]/g, escaped)}</answers>`;
}

/** The last two are no characters of XML 1.0; in JSON, which is what we keep, they can be told by number. */
function escaped(character: string): string {
  const named = { "&": "&amp;", "<": "&lt;", ">": "&gt;" }[character];
  return named ?? `\\u${character.charCodeAt(0).toString(16)}`;
}

/** Excel may write the document anew, with other entities for the same characters. */
function textOf(xml: string): string {
  const within = ENVELOPE.exec(xml)?.[1] ?? "";
  return within.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex?: string, digits?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (digits !== undefined) return String.fromCodePoint(Number(digits));
      return ENTITIES.get(name ?? "") ?? entity;
    },
  );
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
