import { childOf, childrenOf, type XmlElement, type XmlNode } from "./xml";

const SHAPES = "urn:schemas-microsoft-com:vml";

/**
 * Texts that the reader passes over, made such as it reads them: simple fields (the number of a caption), ruby, formulas,
 * boxes of drawings, and what is there in one version only.
 */
export function keepTexts(element: XmlElement): void {
  for (const child of childrenOf(element)) {
    // The reader takes the other version of what is here.
    if (child.localName === "Choice" && childOf(element, "Fallback") !== undefined) continue;
    keepTexts(child);
    const kept = keptOf(child);
    if (kept === undefined) continue;
    for (const one of kept) element.insertBefore(one, child);
    element.removeChild(child);
  }
}

/** What stands for an element; undefined for one that stays. */
function keptOf(element: XmlElement): readonly XmlNode[] | undefined {
  switch (element.localName) {
    case "fldSimple":
      return childrenOf(element).filter(({ localName }) => localName !== "fldData");
    case "ruby":
      return childrenOf(childOf(element, "rubyBase") ?? element, "r").flatMap((run) =>
        childrenOf(run).filter(({ localName }) => localName !== "rPr"),
      );
    case "oMath":
      return [formula(element)];
    case "oMathPara":
      return childrenOf(element, "r");
    case "AlternateContent":
      return childOf(element, "Fallback") === undefined
        ? childrenOf(childOf(element, "Choice") ?? element)
        : undefined;
    case "drawing":
      return boxes(element);
    default:
      return undefined;
  }
}

/** The letters of a formula, one behind the other. */
function formula(element: XmlElement): XmlElement {
  const { ownerDocument: document } = element;
  const { namespaceURI } = document.documentElement;
  const run = document.createElementNS(namespaceURI, "w:r");
  const text = document.createElementNS(namespaceURI, "w:t");
  text.appendChild(
    document.createTextNode(
      within(element, "t")
        .map(({ textContent }) => textContent ?? "")
        .join(""),
    ),
  );
  run.appendChild(text);
  return run;
}

/** A drawing with the boxes that it holds behind it, as older versions of Word write them. */
function boxes(drawing: XmlElement): readonly XmlNode[] | undefined {
  const contents = within(drawing, "txbxContent");
  if (contents.length === 0) return undefined;
  const { ownerDocument: document } = drawing;
  const picture = document.createElementNS(drawing.namespaceURI, "w:pict");
  for (const content of contents) {
    const box = document.createElementNS(SHAPES, "v:textbox");
    box.appendChild(content);
    picture.appendChild(box);
  }
  return [drawing.cloneNode(true), picture];
}

/** The elements of a name inside another, but for those inside one of them. */
function within(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.localName === name ? [child] : within(child, name)));
}
