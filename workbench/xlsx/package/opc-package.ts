import JSZip from "jszip";
import {
  blankContentTypes,
  CONTENT_TYPES_PATH,
  contentTypeOf,
  removeContentType,
  setContentType,
  setDefaultContentType,
} from "./content-types";
import { useOwnPrefixes } from "./prefixes";
import {
  addRelationship,
  blankRelationships,
  readRelationships,
  relationshipsPath,
  targetFrom,
  removeRelationship,
  type Relationship,
} from "./relationships";
import { writeDocument } from "./write-xml";
import { parseXml, type XmlElement } from "./xml";

/** The earliest date a zip can hold: the same workbook gives the same bytes. */
const ZIP_DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * The parts of an Office file and what binds them (ECMA-376 part 2). Parts that nobody changes are saved with the
 * very bytes they were opened with.
 */
export class OpcPackage {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly trees = new Map<string, XmlElement>();
  private readonly changed = new Set<string>();
  /** Part names do not tell capitals from small letters (ECMA-376 part 2, 9.1.1.1.2). */
  private readonly paths = new Map<string, string>();

  static blank(): OpcPackage {
    const blank = new OpcPackage();
    blank.putTree(CONTENT_TYPES_PATH, blankContentTypes());
    return blank;
  }

  static async open(bytes: Uint8Array): Promise<OpcPackage> {
    const opened = new OpcPackage();
    const zip = await JSZip.loadAsync(bytes);
    for (const entry of Object.values(zip.files)) {
      if (!entry.dir)
        opened.putBytes(
          entry.name.replaceAll("\\", "/").replace(/^\/+/, ""),
          await entry.async("uint8array"),
        );
    }
    return opened;
  }

  has(path: string): boolean {
    return this.paths.has(path.toLowerCase());
  }

  /** In the order of the file. */
  get allPaths(): string[] {
    return [...this.paths.values()];
  }

  bytes(path: string): Uint8Array {
    const found = this.parts.get(this.paths.get(path.toLowerCase()) ?? path);
    if (found === undefined) throw new Error(`The file has no part "${path}".`);
    return found;
  }

  text(path: string): string {
    const bytes = this.bytes(path);
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  }

  /** The part as a tree, parsed once. Whoever changes it says so with `markChanged`. */
  tree(path: string): XmlElement {
    const known = this.trees.get(path);
    if (known !== undefined) return known;

    const tree = parseXml(this.text(path));
    useOwnPrefixes(tree);
    this.trees.set(path, tree);
    return tree;
  }

  markChanged(path: string): void {
    this.changed.add(path);
  }

  putBytes(path: string, bytes: Uint8Array): void {
    const name = this.paths.get(path.toLowerCase()) ?? path;
    this.paths.set(path.toLowerCase(), name);
    this.parts.set(name, bytes);
    this.trees.delete(name);
    this.changed.delete(name);
  }

  putText(path: string, text: string): void {
    this.putBytes(path, new TextEncoder().encode(text));
  }

  putTree(path: string, tree: XmlElement): void {
    this.putBytes(path, new Uint8Array());
    this.trees.set(path, tree);
    this.changed.add(path);
  }

  remove(path: string): void {
    this.parts.delete(this.paths.get(path.toLowerCase()) ?? path);
    this.paths.delete(path.toLowerCase());
    this.trees.delete(path);
    this.changed.delete(path);
    removeContentType(this.tree(CONTENT_TYPES_PATH), path);
    this.markChanged(CONTENT_TYPES_PATH);
    if (this.has(relationshipsPath(path))) this.remove(relationshipsPath(path));
  }

  contentType(path: string): string | undefined {
    return contentTypeOf(this.tree(CONTENT_TYPES_PATH), path);
  }

  setContentType(path: string, contentType: string): void {
    setContentType(this.tree(CONTENT_TYPES_PATH), path, contentType);
    this.markChanged(CONTENT_TYPES_PATH);
  }

  setDefaultContentType(extension: string, contentType: string): void {
    setDefaultContentType(this.tree(CONTENT_TYPES_PATH), extension, contentType);
    this.markChanged(CONTENT_TYPES_PATH);
  }

  relationships(partPath: string): Relationship[] {
    const path = relationshipsPath(partPath);
    return this.has(path) ? readRelationships(this.tree(path), partPath) : [];
  }

  /** Binds a part to another part of the package, or to an address outside; answers the id of the bond. */
  relate(partPath: string, type: string, target: string, external = false): string {
    const path = relationshipsPath(partPath);
    if (!this.has(path)) this.putTree(path, blankRelationships());
    this.markChanged(path);
    return addRelationship(this.tree(path), type, external ? target : targetFrom(partPath, target), external);
  }

  unrelate(partPath: string, id: string): void {
    const path = relationshipsPath(partPath);
    if (!this.has(path)) return;
    removeRelationship(this.tree(path), id);
    this.markChanged(path);
  }

  /** The first path of this form that is not taken, such as "xl/tables/table3.xml" for "xl/tables/table#.xml". */
  freePath(form: string): string {
    let number = 1;
    while (this.has(form.replace("#", String(number)))) number += 1;
    return form.replace("#", String(number));
  }

  async save(): Promise<Uint8Array> {
    const zip = new JSZip();
    // Readers that stream the file want to know the types first.
    const inOrder = [CONTENT_TYPES_PATH, ...this.parts.keys()];
    for (const path of new Set(inOrder))
      zip.file(path, this.savedPart(path), { date: ZIP_DATE, createFolders: false });
    return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }

  private savedPart(path: string): Uint8Array | string {
    return this.changed.has(path) ? writeDocument(this.tree(path)) : this.bytes(path);
  }
}

/** XML parts are UTF-8 or UTF-16 (ECMA-376 part 2, 9.1.7). */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
