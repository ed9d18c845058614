import {
  AlignmentType,
  Footer,
  type IParagraphOptions,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { styleOf } from "../style/builtIn";
import type { ExportStyle } from "../style/style";
import { documentGrid, type Target } from "./grid";
import { twipsOfMm, twipsOfPoints } from "./units";

/** Paper, margins and grid of a section. */
export function sectionProperties(style: ExportStyle, target: Target): ISectionPropertiesOptions {
  const { page } = style;
  return {
    page: {
      size: { width: twipsOfMm(page.width), height: twipsOfMm(page.height) },
      margin: {
        top: twipsOfMm(page.top),
        bottom: twipsOfMm(page.bottom),
        left: twipsOfMm(page.left),
        right: twipsOfMm(page.right),
        // GB/T 9704-2012, 7.5: the page number stands 7 mm below the lower edge of the text.
        footer: style.official ? twipsOfMm(page.bottom - 7 - 5) : twipsOfMm(page.bottom / 2),
      },
    },
    grid: documentGrid(style, target),
  };
}

/** Width of the text between the margins, in twips. */
export function textWidth({ page: { width, left, right } }: ExportStyle): number {
  return twipsOfMm(width - left - right);
}

type Footers = NonNullable<ISectionOptions["footers"]>;

/** Page numbers: outside means right on odd pages and left on even ones, each one character in. */
export function footersOf(style: ExportStyle): Footers | undefined {
  switch (style.pageNumber.place) {
    case "none":
      return undefined;
    case "outside":
      return { default: footer(style, "right"), even: footer(style, "left") };
    default:
      return { default: footer(style, style.pageNumber.place) };
  }
}

function footer(style: ExportStyle, place: "left" | "center" | "right"): Footer {
  const inset = style.official ? twipsOfPoints(styleOf(style, "page-number").size ?? 14) : 0;
  const indent: IParagraphOptions["indent"] = place === "left" ? { left: inset } : { right: inset };
  const alignment = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[
    place
  ];
  const children = style.pageNumber.format.split(/(\{pages?\})/).map((part) => {
    if (part === "{page}") return new TextRun({ children: [PageNumber.CURRENT] });
    if (part === "{pages}") return new TextRun({ children: [PageNumber.TOTAL_PAGES] });
    return new TextRun(part);
  });
  return new Footer({ children: [new Paragraph({ style: "PageNumber", alignment, indent, children })] });
}
