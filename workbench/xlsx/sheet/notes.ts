import { cellName, parseCell } from "../cells/area";
import { encodeCellText, textOfItem } from "../cells/cell-text";
import { NAMESPACES, PART_TYPES, RELATIONSHIP_TYPES } from "../package/names";
import { childOf, childrenOf, element, ensureChild, removeChild, textOf } from "../package/tree";
import type { XmlElement } from "../package/xml";
import type { SheetPart } from "./sheet-part";
import { addNoteShape, removeNoteShape, VML_START } from "./note-shapes";

/** By row and column: "3,0". */
export type Notes = ReadonlyMap<string, string>;

const COMMENTS_ORDER = ["authors", "commentList", "extLst"];
/** A thread is mirrored as a note for old versions of Excel, by an author of this form ([MS-XLSX] 2.1.38). */
const THREAD_AUTHOR = "tc={";

export function readNotes(part: SheetPart): Notes {
  const path = partOf(part, "comments");
  if (path === undefined) return new Map();
  return new Map(
    notesIn(part.package.tree(path)).flatMap(({ place, note }) => {
      return place === undefined ? [] : [[place, textOfItem(childOf(note, "text"))] as const];
    }),
  );
}

/** A note is a text in one part and a yellow box in another, of an older kind of drawing. */
export function writeNotes(part: SheetPart, before: Notes, after: Notes): void {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => before.get(place) !== after.get(place),
  );
  if (changed.length === 0) return;

  const comments = ensureComments(part);
  const shapes = ensureShapes(part);
  let vml = part.package.text(shapes);
  for (const place of changed) {
    const text = after.get(place);
    const [row = 0, column = 0] = place.split(",").map(Number);
    const old = notesIn(comments).find((note) => note.place === place)?.note;
    if (text === undefined) vml = removeNoteShape(vml, row, column);
    else if (old === undefined) vml = addNoteShape(vml, row, column);
    setNote(comments, old, text === undefined ? undefined : newNote(cellName(row, column), text));
  }
  part.package.putText(shapes, vml);
}

function setNote(comments: XmlElement, old: XmlElement | undefined, wanted: XmlElement | undefined): void {
  const list = ensureChild(comments, "commentList", COMMENTS_ORDER);
  if (old !== undefined && wanted !== undefined) {
    old.children = wanted.children;
  } else {
    removeChild(list, old);
    if (wanted !== undefined) list.children.push(wanted);
  }
}

function newNote(name: string, text: string): XmlElement {
  const run = element("t", { "xml:space": "preserve" }, encodeCellText(text));
  return element("comment", { ref: name, authorId: 0 }, element("text", {}, element("r", {}, run)));
}

function notesIn(comments: XmlElement): { readonly place: string | undefined; readonly note: XmlElement }[] {
  const authors = childrenOf(childOf(comments, "authors"), "author").map(textOf);
  return childrenOf(childOf(comments, "commentList"), "comment")
    .filter(({ attributes }) => authors[Number(attributes["authorId"])]?.startsWith(THREAD_AUTHOR) !== true)
    .map((note) => {
      const cell = parseCell(note.attributes["ref"] ?? "");
      return { place: cell === undefined ? undefined : `${cell.row},${cell.column}`, note };
    });
}

function ensureComments(part: SheetPart): XmlElement {
  const known = partOf(part, "comments");
  const path = known ?? part.package.freePath("xl/comments#.xml");
  if (known === undefined) {
    const authors = element("authors", {}, element("author"));
    part.package.putTree(
      path,
      element("comments", { xmlns: NAMESPACES[""] }, authors, element("commentList")),
    );
    part.package.setContentType(path, PART_TYPES.comments);
    part.package.relate(part.path, RELATIONSHIP_TYPES.comments, path);
  }
  part.package.markChanged(path);
  return part.package.tree(path);
}

function ensureShapes(part: SheetPart): string {
  const relation = part.child("legacyDrawing")?.attributes["r:id"];
  const known = part.package.relationships(part.path).find(({ id }) => id === relation)?.target;
  if (known !== undefined) return known;

  const path = part.package.freePath("xl/drawings/vmlDrawing#.vml");
  part.package.putText(path, VML_START);
  part.package.setDefaultContentType("vml", PART_TYPES.vmlDrawing);
  part.ensure("legacyDrawing").attributes["r:id"] = part.package.relate(
    part.path,
    RELATIONSHIP_TYPES.vmlDrawing,
    path,
  );
  return path;
}

function partOf(part: SheetPart, kind: string): string | undefined {
  const target = part.package.relationships(part.path).find((relation) => relation.kind === kind)?.target;
  return target !== undefined && part.package.has(target) ? target : undefined;
}
