import { OpcPackage } from "../package/opc-package";
import { NAMESPACES, PART_TYPES, RELATIONSHIP_TYPES } from "../package/names";
import { element } from "../package/tree";
import { plainTheme } from "./theme";

const WORKBOOK_PATH = "xl/workbook.xml";
const THEME_PATH = "xl/theme/theme1.xml";

/** A file that holds a workbook without any sheet yet. */
export function blankFile(): OpcPackage {
  const opc = OpcPackage.blank();
  const views = element(
    "bookViews",
    {},
    element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000 }),
  );
  const root = element(
    "workbook",
    { xmlns: NAMESPACES[""], "xmlns:r": NAMESPACES.r },
    views,
    element("sheets"),
  );
  opc.putTree(WORKBOOK_PATH, root);
  opc.setContentType(WORKBOOK_PATH, PART_TYPES.workbook);
  opc.relate("", RELATIONSHIP_TYPES.officeDocument, WORKBOOK_PATH);
  opc.putTree(THEME_PATH, plainTheme());
  opc.setContentType(THEME_PATH, PART_TYPES.theme);
  opc.relate(WORKBOOK_PATH, RELATIONSHIP_TYPES.theme, THEME_PATH);
  return opc;
}
