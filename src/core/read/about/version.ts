import type { OutsideRow } from "./outside-texts";
import type { Reading } from "../../model/reading";
import { findFirst } from "./find-first";

const NAMED =
  /\b(?:draft )?(?:version|revision|issue|draft)(?: no\.?| number)?[ :]+v?\d+(?:\.\d+)*[a-z]?\b|^v(?:ersion)?[ .]?\d+(?:\.\d+)*$/i;
const NUMBER = /^v?\d+(?:\.\d+)*[a-z]?$/i;

/** Which version it is: the last line of a table of versions, or what a title says ("DRAFT VERSION 2"). */
export function versionOf(rows: readonly OutsideRow[]): Reading<string> {
  const heading = rows.findIndex(
    ({ texts }) => texts.length > 1 && /^version(?: no\.?)?$/i.test(texts[0]?.text ?? ""),
  );
  const history = heading === -1 ? [] : rows.slice(heading + 1);
  const end = history.findIndex(({ texts }) => !NUMBER.test(texts[0]?.text ?? ""));
  const last = (end === -1 ? history : history.slice(0, end)).at(-1)?.texts[0];
  if (last) return { kind: "read", value: last.text, sure: true, cell: last.cell };
  return findFirst(
    rows.flatMap(({ texts }) => texts),
    (text) => NAMED.exec(text)?.[0],
  );
}
