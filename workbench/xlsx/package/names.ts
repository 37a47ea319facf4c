/** Namespaces by the prefixes that Excel gives them (ECMA-376 part 1, annex A; "" is the default namespace). */
export const NAMESPACES = {
  "": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  xdr: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  x14: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  xm: "http://schemas.microsoft.com/office/excel/2006/main",
  ds: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
} as const;

/** The same namespaces in files saved as "Strict Open XML" (ECMA-376 part 1, annex A). */
export const STRICT_NAMESPACES: Readonly<Record<string, string>> = {
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": "xdr",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "http://purl.oclc.org/ooxml/officeDocument/customXml": "ds",
};

export const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Relationship types (ECMA-376 part 1, 12.3 and 15.2). */
export const RELATIONSHIP_TYPES = {
  officeDocument: `${OFFICE}/officeDocument`,
  worksheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  theme: `${OFFICE}/theme`,
  table: `${OFFICE}/table`,
  hyperlink: `${OFFICE}/hyperlink`,
  comments: `${OFFICE}/comments`,
  vmlDrawing: `${OFFICE}/vmlDrawing`,
  drawing: `${OFFICE}/drawing`,
  chart: `${OFFICE}/chart`,
  customProperty: `${OFFICE}/customProperty`,
  customXml: `${OFFICE}/customXml`,
  customXmlProps: `${OFFICE}/customXmlProps`,
} as const;

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Content types (ECMA-376 part 1, 12.3 and 15.2). */
export const PART_TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  table: `${SPREADSHEET}.table+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  customProperty: `${SPREADSHEET}.customProperty`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customXmlProps: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  xml: "application/xml",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
} as const;
