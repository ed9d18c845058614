import { strToU8, zipSync } from "fflate";
import { convertWord } from "../../server/src/word/main";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word file with this body, and these parts beside it: numbering.xml, styles.xml, footnotes.xml … */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const own = Object.entries(parts).map(([name, xml]) => [`word/${name}`, strToU8(xml)]);
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/></Types>',
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(own),
  });
}

/** The root of a part of its own, with the same names. */
export const part = (root: string, content: string): string =>
  `<w:${root} xmlns:w="${MAIN}" xmlns:r="${RELATIONS}">${content}</w:${root}>`;

export const text = (content: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${content}</w:t></w:r>`;

/** A paragraph; what is no element is its text. */
export const paragraph = (content: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") ? content : text(content)}</w:p>`;

/** A paragraph of a numbering. */
export const item = (content: string, level = 0, id = 1): string =>
  paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);

/** A level of a numbering: its format, its text, and more XML. */
export type NumberingLevel = readonly [format: string, text: string, more?: string];

/** word/numbering.xml with one numbering. */
export function numbering(...levels: readonly NumberingLevel[]) {
  const all = levels.map(
    ([format, label, more = ""], i) =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${label}"/></w:lvl>`,
  );
  return {
    "numbering.xml": part(
      "numbering",
      `<w:abstractNum w:abstractNumId="0">${all.join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    ),
  };
}

/** The Markdown of all documents of a Word file. */
export async function markdownOf(bytes: Uint8Array): Promise<string> {
  const { documents } = await convertWord(bytes, {
    isKnownTitle: () => false,
    name: "report",
    withPictures: false,
  });
  return documents.map(({ markdown }) => markdown).join("\n");
}
