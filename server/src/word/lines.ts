import { escapedStart, paragraphOf } from "../core/features/convert/escape";
import type { GivenLine } from "../core/features/convert/given";
import type { Collected } from "./collected";
import { type Inline, inlinesOf } from "./inlines";
import { type Mark, markIn, NO_MARK } from "./marks";
import type { Paragraph, WordNode } from "./model";
import type { Label } from "./numbering";
import { frameOf, tableOf } from "./tables";

const TITLE = /^(?:title|标题)$/i;
const CONTENTS = /^toc(?: \d| heading)/i;
const CODE = /^(?:code|source code|html preformatted|preformatted text|macro text)$/i;
const QUOTE = /^(?:intense )?quote$|^block text$/i;
/** Points that a title's letters are at least, and at most: the red name of the issuing office is larger. */
const TITLE_SIZE = 18;
const ISSUER_SIZE = 30;

/** Turns the blocks of a Word file into lines, one a paragraph. */
export class LineReader {
  private readonly lines: GivenLine[] = [];
  private gap = 0;
  /** Whether code is told apart: a text that is nothing else is a text. */
  private hasCode = false;

  constructor(private readonly collected: Collected) {}

  /** The body of a file. */
  read(body: readonly WordNode[]): readonly GivenLine[] {
    this.hasCode = body.some((node) => node.type === "paragraph" && !CODE.test(node.styleName ?? ""));
    this.takeAll(body);
    return this.lines;
  }

  private takeAll(nodes: readonly WordNode[]): void {
    for (const node of nodes) this.take(node);
  }

  private take(node: WordNode): void {
    if (node.type === "paragraph") this.paragraph(node);
    else if (node.type === "table") {
      const frame = frameOf(node);
      if (frame !== undefined) this.takeAll(frame);
      else this.block(tableOf(node, (nodes) => cellLines(nodes, this.collected)));
    } else if ("children" in node) this.takeAll(node.children);
  }

  private paragraph(paragraph: Paragraph): void {
    const { styleName } = paragraph;
    const mark = markOf(paragraph);
    if (CONTENTS.test(styleName ?? "")) this.contents();
    else if (this.hasCode && CODE.test(styleName ?? "")) this.code(paragraph);
    else
      for (const inline of inlinesOf(paragraph.children, this.collected)) this.line(inline, paragraph, mark);
    if (breaksPage(paragraph)) this.gap = Math.max(this.gap, 2);
  }

  private line(inline: Inline, paragraph: Paragraph, mark: Mark): void {
    if (inline.pictures) this.block(inline.written ?? "", inline.footnotes);
    else if (inline.text === "") this.gap++;
    else if (QUOTE.test(paragraph.styleName ?? "")) this.quote(inline);
    else this.text(inline, paragraph, mark);
  }

  private text(inline: Inline, paragraph: Paragraph, mark: Mark): void {
    const level = TITLE.test(paragraph.styleName ?? "") ? 0 : mark.outline;
    const size = sizeOf(paragraph) ?? mark.size ?? 0;
    this.push({
      ...numbered(inline, mark.label, level !== undefined),
      level,
      large:
        mark.centered &&
        size >= TITLE_SIZE &&
        size < ISSUER_SIZE &&
        level === undefined &&
        !/〔\d{4}〕/u.test(inline.text),
    });
  }

  private push(line: Omit<GivenLine, "gap">): void {
    this.lines.push({ ...line, gap: this.gap });
    this.gap = 0;
  }

  private block(block: string, footnotes: readonly string[] = []): void {
    this.push({ text: "", block, footnotes });
  }

  /** Contents are made from headings; a marker stands where they are. */
  private contents(): void {
    const marker = "<!-- toc -->";
    if (!this.lines.some(({ block }) => block === marker)) this.block(marker);
  }

  private code({ children }: Paragraph): void {
    const text = inlinesOf(children, this.collected)
      .map(({ text }) => text)
      .join("\n");
    const last = this.lines[this.lines.length - 1];
    const goesOn = last?.block?.startsWith("```\n") && this.gap === 0;
    if (goesOn) this.lines.pop();
    const before = goesOn ? last?.block?.replace(/\n```$/, "") : "```";
    this.block(`${before}\n${text}\n\`\`\``);
  }

  private quote(inline: Inline): void {
    const last = this.lines[this.lines.length - 1];
    const goesOn = last?.block?.startsWith("> ") && this.gap === 0;
    if (goesOn) this.lines.pop();
    const text = paragraphText(inline).replaceAll("\n", "\n> ");
    this.block(goesOn ? `${last?.block}\n>\n> ${text}` : `> ${text}`, [
      ...(goesOn ? (last?.footnotes ?? []) : []),
      ...inline.footnotes,
    ]);
  }
}

/** The paragraphs of a footnote as Markdown. */
export function noteParagraphs(nodes: readonly WordNode[], collected: Collected): string[] {
  return nodes
    .flatMap((node) => ("children" in node ? inlinesOf(node.children, collected) : []))
    .filter(({ text, pictures }) => text !== "" || pictures)
    .map(paragraphText);
}

function paragraphText({ text, written }: Inline): string {
  return written === undefined ? paragraphOf(text) : escapedStart(written);
}

function cellLines(nodes: readonly WordNode[], collected: Collected): Inline[] {
  return nodes.flatMap((node) => {
    if (node.type !== "paragraph") return "children" in node ? cellLines(node.children, collected) : [];
    const label = markOf(node).label;
    return inlinesOf(node.children, collected).map((inline, i) =>
      i > 0 || label === undefined || inline.text === ""
        ? inline
        : { ...inline, ...withLabel(inline, label.bullet ? "• " : label.text + label.gap) },
    );
  });
}

/** The number that Word gives the paragraph becomes part of its text; that of a list item is its mark. */
function numbered(inline: Inline, label: Label | undefined, isHeading: boolean): Omit<GivenLine, "gap"> {
  const { text, written, footnotes } = inline;
  if (label === undefined) return { text, written, footnotes };
  if (label.bullet) {
    const item = { depth: label.level, mark: "-" };
    return isHeading ? { text, written, footnotes } : { text, written, footnotes, item };
  }
  const tight = /[\p{Script=Han}、）]$/u.test(label.text) && !/^第.+[编篇章节条]$/u.test(label.text);
  const line = withLabel(inline, label.text + (tight || label.text === "" ? "" : label.gap));
  if (isHeading) return { ...line, footnotes };
  if (/^\d{1,9}[.)]$/.test(label.text) && label.gap !== "")
    return { ...line, footnotes, item: { depth: label.level, mark: label.text } };
  const inside = label.level > 0 && !/\p{Script=Han}/u.test(label.text);
  return { ...line, footnotes, ...(inside && { item: { depth: label.level, mark: "" } }) };
}

function withLabel({ text, written }: Inline, label: string) {
  return { text: label + text, written: written === undefined ? undefined : label + written };
}

function markOf({ children }: Paragraph): Mark {
  const [first] = children;
  return (first?.type === "bookmarkStart" && markIn(first.name)) || NO_MARK;
}

/** The size of the letters, where they are set at themselves. */
function sizeOf({ children }: Paragraph): number | undefined {
  const sizes = children.flatMap((node) =>
    node.type === "run" && node.fontSize !== null && node.children.some(({ type }) => type === "text")
      ? [node.fontSize]
      : [],
  );
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}

function breaksPage({ children }: Paragraph): boolean {
  return children.some(
    (node) =>
      node.type === "run" &&
      node.children.some((child) => child.type === "break" && child.breakType === "page"),
  );
}
