import { type FileChild, type IParagraphOptions, Paragraph, TableOfContents } from "docx";
import { type ExportBlock, type ExportDocument, type Role, type Run, textOf } from "../document";
import { styleOf } from "../style/builtIn";
import type { ExportStyle, TextStyleName } from "../style/style";
import { ListNumbers } from "./lists";
import { textWidth } from "./page";
import type { RunWriter } from "./runs";
import { signingIndents } from "./signing";
import { styleId } from "./styles";
import { tableOf } from "./tables";
import { twipsOfPoints } from "./units";

const DEEPEST = 5;

/** What holds for the blocks inside another. */
interface Around {
  /** Overrides the style of body text. */
  readonly body?: TextStyleName;
  readonly list?: { readonly reference: string; readonly level: number; readonly instance: number };
}

/** Turns the blocks of a report into Word's paragraphs and tables. */
export class BodyWriter {
  readonly lists = new ListNumbers();
  private readonly signing: { readonly signature: number; readonly date: number } | undefined;
  private titles = 0;

  constructor(
    private readonly document: ExportDocument,
    private readonly style: ExportStyle,
    private readonly runs: RunWriter,
  ) {
    this.signing = style.official ? this.indents() : undefined;
  }

  write(blocks: readonly ExportBlock[], around: Around = {}): FileChild[] {
    return blocks.flatMap((block, i) => this.block(block, around, blocks[i - 1]));
  }

  private block(block: ExportBlock, around: Around, before: ExportBlock | undefined): FileChild[] {
    switch (block.kind) {
      case "paragraph":
        return this.paragraphs(block, around, before);
      case "heading":
        return [this.paragraph(headingStyle(block.level), this.runs.write(block.runs))];
      case "run-in":
        return [this.runIn(block)];
      case "list":
        return this.list(block, around);
      case "table":
        return [tableOf(block, this.runs, textWidth(this.style))];
      case "code":
        return block.text
          .split("\n")
          .map((line) => this.paragraph("code", this.runs.write([{ text: line }])));
      case "quote":
        return this.write(block.blocks, { ...around, body: "quote" });
      case "rule":
        return [new Paragraph({ thematicBreak: true })];
      case "toc":
        return this.style.contents === "no" ? [] : [this.contents()];
    }
  }

  private paragraph(
    name: TextStyleName,
    children: IParagraphOptions["children"],
    more: IParagraphOptions = {},
  ): Paragraph {
    return new Paragraph({ style: styleId(name), children, ...more });
  }

  private paragraphs(
    { role, runs }: Extract<ExportBlock, { kind: "paragraph" }>,
    around: Around,
    before: ExportBlock | undefined,
  ): FileChild[] {
    const name = role === "body" ? (around.body ?? "body") : role;
    const paragraph = this.paragraph(name, this.runs.write(runs), {
      ...this.placed(role, before),
      ...(around.list && { numbering: around.list, indent: undefined }),
    });
    const contents = role === "title" && this.titles === 1 && this.style.contents === "yes";
    return contents ? [paragraph, this.contents()] : [paragraph];
  }

  /** Where a paragraph stands because of what it is. */
  private placed(role: Role, before: ExportBlock | undefined): IParagraphOptions {
    const first = before?.kind !== "paragraph" || before.role !== role;
    const line = twipsOfPoints(styleOf(this.style, "body").line ?? 0);
    switch (role) {
      case "title":
        this.titles++;
        return { pageBreakBefore: this.titles > 1 };
      case "annex":
        return { pageBreakBefore: true };
      case "caption":
        return { keepNext: true };
      case "attachments":
        // GB/T 9704-2012, 7.3.4: one line below the text, two characters in; the names stand below one another.
        return this.style.official
          ? { keepNext: true, spacing: { before: first ? line : 0 }, indent: this.attachmentIndent(first) }
          : {};
      case "closing":
        return { keepNext: this.signing !== undefined };
      case "signature":
        return this.signing
          ? {
              keepNext: true,
              // 7.3.5.2: one line below the text.
              spacing: { before: line },
              indent: { right: this.signing.signature, firstLine: 0 },
            }
          : {};
      case "date":
        return this.signing ? { indent: { right: this.signing.date, firstLine: 0 } } : {};
      default:
        return {};
    }
  }

  private attachmentIndent(first: boolean): IParagraphOptions["indent"] {
    const size = styleOf(this.style, "attachments").size ?? 16;
    const [label, number] = [3 * size, size];
    const left = twipsOfPoints(2 * size + label + number);
    return { left, hanging: twipsOfPoints(first ? label + number : number), firstLineChars: 0 };
  }

  private indents() {
    const textOfRole = (role: Role): string => {
      const found = this.document.blocks.findLast(
        (block) => block.kind === "paragraph" && block.role === role,
      );
      return found?.kind === "paragraph" ? textOf(found.runs) : "";
    };
    return signingIndents(textOfRole("signature"), textOfRole("date"), styleOf(this.style, "signature"));
  }

  /** A numbered first sentence looks like the heading that it is; the text behind it like text. */
  private runIn({ level, runs, lead }: { level: number; runs: readonly Run[]; lead: number }): Paragraph {
    const look = styleOf(this.style, headingStyle(level));
    return this.paragraph("body", [
      ...this.runs.write(runs.slice(0, lead), { font: look.font, latin: look.latin, bold: look.bold }),
      ...this.runs.write(runs.slice(lead)),
    ]);
  }

  private list(
    { ordered, start, items }: Extract<ExportBlock, { kind: "list" }>,
    around: Around,
  ): FileChild[] {
    const level = (around.list?.level ?? -1) + 1;
    const list = this.lists.next(ordered, start, level);
    return items.flatMap(([first, ...rest]) => {
      if (first?.kind !== "paragraph")
        return this.write(first ? [first, ...rest] : rest, { ...around, list });
      return [
        ...this.block(first, { ...around, list }, undefined),
        ...rest.flatMap((block) =>
          this.block(block, block.kind === "list" ? { ...around, list } : around, undefined),
        ),
      ];
    });
  }

  private contents(): TableOfContents {
    const name = this.document.lang === "zh" ? "目录" : "Contents";
    return new TableOfContents(name, { hyperlink: true, headingStyleRange: `1-${DEEPEST}` });
  }
}

function headingStyle(level: number): TextStyleName {
  return `heading-${Math.min(DEEPEST, Math.max(1, level))}` as TextStyleName;
}
