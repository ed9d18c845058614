import {
  Bookmark,
  type FileChild,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  type ParagraphChild,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import { type ExportBlock, type ExportDocument, textOf } from "../document";
import { styleOf } from "../style/builtIn";
import type { ExportStyle } from "../style/style";
import type { Target } from "./grid";
import { textWidth } from "./page";
import { styleId } from "./styles";
import { twipsOfPoints } from "./units";

type Heading = Extract<ExportBlock, { kind: "heading" }>;

/** Levels of headings that are listed. */
const DEEPEST = 5;

/**
 * The table of contents. Word fills in the numbers of the pages when it opens the file; LibreOffice does so only where they
 * are references of their own.
 */
export class Contents {
  private readonly anchors = new Map<ExportBlock, string>();

  constructor(
    private readonly document: ExportDocument,
    private readonly style: ExportStyle,
    private readonly target: Target,
  ) {
    if (target === "libreoffice")
      for (const block of document.blocks)
        if (block.kind === "heading") this.anchors.set(block, `contents${this.anchors.size + 1}`);
  }

  /** A heading's text with what the table refers to. */
  marked(heading: ExportBlock, children: ParagraphChild[]): ParagraphChild[] {
    const id = this.anchors.get(heading);
    return id === undefined ? children : [new Bookmark({ id, children })];
  }

  get table(): FileChild[] {
    if (this.target === "libreoffice")
      return this.document.blocks.flatMap((block) => (block.kind === "heading" ? [this.entry(block)] : []));
    const name = this.document.lang === "zh" ? "目录" : "Contents";
    return [new TableOfContents(name, { hyperlink: true, headingStyleRange: `1-${DEEPEST}` })];
  }

  private entry(heading: Heading): Paragraph {
    const anchor = this.anchors.get(heading) ?? "";
    const left = twipsOfPoints((styleOf(this.style, "body").size ?? 12) * (heading.level - 1));
    const text = new TextRun({ children: [textOf(heading.runs).replace(/\n/g, " "), new Tab()] });
    return new Paragraph({
      style: styleId("body"),
      indent: { left, firstLine: 0, firstLineChars: 0 },
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth(this.style), leader: LeaderType.DOT }],
      children: [new InternalHyperlink({ anchor, children: [text, new PageReference(anchor)] })],
    });
  }
}
