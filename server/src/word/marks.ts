import type { Archive } from "./archive";
import { keepTexts } from "./kept";
import { type Label, Numberings } from "./numbering";
import { levelIn, outlineOf, readStyles, type StyleFacts, type Styles } from "./styles";
import { childOf, childrenOf, parseXml, settingOf, type XmlElement } from "./xml";

/** What the reader of the document leaves out of a paragraph, and conversion needs. */
export interface Mark {
  readonly label: Label | undefined;
  /** 1 to 9 for a heading. */
  readonly outline: number | undefined;
  readonly centered: boolean;
  /** Of the letters by the paragraph's style, in points. */
  readonly size: number | undefined;
}

export const NO_MARK: Mark = { label: undefined, outline: undefined, centered: false, size: undefined };

const PREFIX = "reportwright:";

/** Keeps what the reader passes over, and marks each paragraph of the body with a bookmark that says what it is: the reader hands bookmarks on. */
export function markParagraphs(archive: Archive, documentPath: string): void {
  const folder = documentPath.slice(0, documentPath.lastIndexOf("/") + 1);
  const root = (name: string): XmlElement | undefined =>
    archive.exists(folder + name) ? parseXml(archive.text(folder + name)).documentElement : undefined;
  const styles = readStyles(root("styles.xml"));
  const numberings = new Numberings(root("numbering.xml"));
  const text = archive.text(documentPath);
  const document = parseXml(text);
  // A bookmark of the document's own that looks like a mark must not stand first.
  const all = text.includes(PREFIX);
  const { documentElement: whole } = document;
  keepTexts(whole);
  for (const paragraph of paragraphsIn(whole, whole.namespaceURI)) {
    const mark = markOf(paragraph, styles, numberings);
    if (isPlain(mark) && !all) continue;
    const bookmark = document.createElementNS(paragraph.namespaceURI, "w:bookmarkStart");
    bookmark.setAttributeNS(paragraph.namespaceURI, "w:name", PREFIX + JSON.stringify(mark));
    paragraph.insertBefore(bookmark, paragraph.firstChild);
  }
  archive.replace(documentPath, document.toString());
}

function isPlain({ label, outline, centered, size }: Mark): boolean {
  return label === undefined && outline === undefined && !centered && size === undefined;
}

/** Undefined for a bookmark of the document's own, whatever it is called. */
export function markIn(bookmark: string): Mark | undefined {
  try {
    return bookmark.startsWith(PREFIX) ? (JSON.parse(bookmark.slice(PREFIX.length)) as Mark) : undefined;
  } catch {
    return undefined;
  }
}

/** In the order of the document; of what is there in several versions, the one that the reader takes. */
function* paragraphsIn(element: XmlElement, namespace: string): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (child.localName === "Choice" || child.localName === "del" || child.localName === "moveFrom") continue;
    if (child.localName === "p" && child.namespaceURI === namespace) yield child;
    yield* paragraphsIn(child, namespace);
  }
}

function markOf(paragraph: XmlElement, styles: Styles, numberings: Numberings): Mark {
  const properties = childOf(paragraph, "pPr");
  const styleId = settingOf(properties, "pStyle") ?? "";
  const style = styles.get(styleId);
  const align = settingOf(properties, "jc");
  return {
    label: labelOf(properties, styleId, style, numberings),
    outline: outlineOf(properties) ?? style?.outline,
    centered: align === undefined ? (style?.centered ?? false) : align === "center",
    size: style?.size,
  };
}

function labelOf(
  properties: XmlElement | undefined,
  styleId: string,
  style: StyleFacts | undefined,
  numberings: Numberings,
): Label | undefined {
  const id = settingOf(properties, "numPr", "numId") ?? style?.numId;
  if (id === undefined || id === "0") return undefined;
  const level = levelIn(properties) ?? numberings.levelOfStyle(id, styleId) ?? style?.level ?? 0;
  return numberings.next(id, level);
}
