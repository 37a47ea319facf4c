import { readSharedStrings } from "../cells/cell-text";
import type { OpcPackage } from "../package/opc-package";
import { NAMESPACES, PART_TYPES, RELATIONSHIP_TYPES } from "../package/names";
import { childOf, childrenOf, element, ensureChild, isTrue } from "../package/tree";
import type { XmlElement } from "../package/xml";
import { readPalette, type Palette } from "../styles/colours";
import { StyleBook } from "../styles/style-book";

/** CT_Workbook, ECMA-376 part 1, 18.2.27. */
const ORDER =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames
  calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects
  extLst`.split(/\s+/);

/** One entry of the workbook's list of sheets. */
export interface SheetEntry {
  readonly element: XmlElement;
  readonly id: string;
  /** Undefined for a sheet that is no grid, such as a chart on a sheet of its own. */
  readonly path: string | undefined;
}

/** What all sheets of a file share. */
export class WorkbookFile {
  readonly package: OpcPackage;
  readonly path: string;
  readonly root: XmlElement;
  readonly palette: Palette;
  readonly styles: StyleBook;

  constructor(opc: OpcPackage, path: string) {
    this.package = opc;
    this.path = path;
    this.root = opc.tree(path);
    const stylesPath = this.partOf("styles") ?? this.addStyles();
    const stylesRoot = opc.tree(stylesPath);
    this.palette = readPalette(this.treeOf("theme"), stylesRoot);
    this.styles = new StyleBook(stylesRoot, this.palette, () => {
      opc.markChanged(stylesPath);
    });
  }

  get strings(): string[] {
    return readSharedStrings(this.treeOf("sharedStrings"));
  }

  get date1904(): boolean {
    return isTrue(this.child("workbookPr")?.attributes["date1904"]);
  }

  /** In the order of the tabs. */
  get sheets(): SheetEntry[] {
    const relations = new Map(
      this.package.relationships(this.path).map((relation) => [relation.id, relation]),
    );
    return childrenOf(this.child("sheets"), "sheet").map((sheet) => {
      const relation = relations.get(sheet.attributes["r:id"] ?? "");
      const isGrid = relation?.kind === "worksheet" && this.package.has(relation.target);
      return {
        element: sheet,
        id: `sheet${sheet.attributes["sheetId"] ?? ""}`,
        path: isGrid ? relation.target : undefined,
      };
    });
  }

  child(name: string): XmlElement | undefined {
    return childOf(this.root, name);
  }

  ensure(name: string): XmlElement {
    this.package.markChanged(this.path);
    return ensureChild(this.root, name, ORDER);
  }

  remove(name: string): void {
    this.package.markChanged(this.path);
    this.root.children = this.root.children.filter((node) => typeof node === "string" || node.name !== name);
  }

  /** The part that stands in this relation to the workbook. */
  partOf(kind: string): string | undefined {
    const target = this.package.relationships(this.path).find((relation) => relation.kind === kind)?.target;
    return target !== undefined && this.package.has(target) ? target : undefined;
  }

  private treeOf(kind: string): XmlElement | undefined {
    const path = this.partOf(kind);
    return path === undefined ? undefined : this.package.tree(path);
  }

  private addStyles(): string {
    const path = this.package.freePath("xl/styles#.xml").replace("styles1", "styles");
    this.package.putTree(path, blankStyles());
    this.package.setContentType(path, PART_TYPES.styles);
    this.package.relate(this.path, RELATIONSHIP_TYPES.styles, path);
    return path;
  }
}

/** The least that Excel takes: one font, the two fills it reserves, one border, one style. */
function blankStyles(): XmlElement {
  const none = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const fill = (type: string): XmlElement =>
    element("fill", {}, element("patternFill", { patternType: type }));
  const font = [
    element("sz", { val: 11 }),
    element("color", { theme: 1 }),
    element("name", { val: "Calibri" }),
    element("family", { val: 2 }),
  ];
  const edges = ["left", "right", "top", "bottom", "diagonal"].map((edge) => element(edge));
  return element(
    "styleSheet",
    { xmlns: NAMESPACES[""] },
    element("fonts", { count: 1 }, element("font", {}, ...font)),
    element("fills", { count: 2 }, fill("none"), fill("gray125")),
    element("borders", { count: 1 }, element("border", {}, ...edges)),
    element("cellStyleXfs", { count: 1 }, element("xf", none)),
    element("cellXfs", { count: 1 }, element("xf", { ...none, xfId: 0 })),
    element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
    element("dxfs", { count: 0 }),
  );
}
