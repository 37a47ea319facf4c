/**
 * The boxes of notes are VML ([MS-OI29500] 2.1.1778, ECMA-376 part 4, 14), which is not always well-formed XML. So it is
 * changed as text, one shape at a time.
 */
export const VML_START = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>/g;
const SHAPE_NUMBER = /_x0000_s(\d+)/g;
const FIRST_NUMBER = 1024;

export function addNoteShape(vml: string, row: number, column: number): string {
  const numbers = [...vml.matchAll(SHAPE_NUMBER)].map((found) => Number(found[1]));
  const shape = noteShape(Math.max(FIRST_NUMBER, ...numbers) + 1, row, column);
  return vml.replace(/<\/xml>\s*$/, `${shape}</xml>`);
}

export function removeNoteShape(vml: string, row: number, column: number): string {
  const isIts = (shape: string): boolean => {
    return shape.includes(`<x:Row>${row}</x:Row>`) && shape.includes(`<x:Column>${column}</x:Column>`);
  };
  return vml.replace(SHAPE, (shape) => (isIts(shape) ? "" : shape));
}

/** Hidden until somebody points at the cell; two columns wide and four rows high, to the right of it. */
function noteShape(number: number, row: number, column: number): string {
  const anchor = [column + 1, 15, Math.max(row - 1, 0), 10, column + 3, 15, Math.max(row - 1, 0) + 4, 4].join(
    ", ",
  );
  return [
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>`,
    "</x:ClientData></v:shape>",
  ].join("");
}
