import { type FileChild, type IParagraphOptions, LineRuleType, Paragraph } from "docx";
import { type ExportBlock, type Role, type Run, textOf } from "../document";
import { styleOf } from "../style/builtIn";
import type { ExportStyle, TextStyleName } from "../style/style";
import type { Contents } from "./contents";
import type { Target } from "./grid";
import { ListNumbers } from "./lists";
import { textWidth } from "./page";
import type { RunWriter } from "./runs";
import { signingIndents } from "./signing";
import { styleId } from "./styles";
import { tableOf } from "./tables";
import { titleLines } from "./titleLines";
import { twipsOfPoints } from "./units";

const DEEPEST = 5;
/** What LibreOffice leaves between digits and Han whatever it is told, in characters. */
const GAP = 0.2;

/** What holds for the blocks inside another. */
interface Around {
  /** Overrides the style of body text. */
  readonly body?: TextStyleName;
  readonly list?: { readonly reference: string; readonly level: number; readonly instance: number };
}

interface Beside {
  readonly before?: ExportBlock;
  readonly after?: ExportBlock;
}

/** Turns the blocks of a report into Word's paragraphs and tables. */
export class BodyWriter {
  readonly lists: ListNumbers;
  private titles = 0;

  constructor(
    private readonly style: ExportStyle,
    private readonly target: Target,
    private readonly runs: RunWriter,
    private readonly contents: Contents,
  ) {
    const { indent = 0, size = 0 } = styleOf(style, "body");
    this.lists = new ListNumbers(twipsOfPoints(indent * size));
  }

  write(blocks: readonly ExportBlock[], around: Around = {}): FileChild[] {
    return blocks.flatMap((block, i) =>
      this.block(block, around, { before: blocks[i - 1], after: blocks[i + 1] }),
    );
  }

  private block(block: ExportBlock, around: Around, beside: Beside): FileChild[] {
    switch (block.kind) {
      case "paragraph":
        return this.paragraphs(block, around, beside);
      case "heading":
        return [
          this.paragraph(headingStyle(block.level), this.contents.marked(block, this.runs.write(block.runs))),
        ];
      case "run-in":
        return [this.runIn(block)];
      case "list":
        return this.list(block, around);
      case "table":
        return [tableOf(block, this.runs, this.style)];
      case "code":
        return this.code(block.text.split("\n"));
      case "quote":
        return this.write(block.blocks, { ...around, body: "quote" });
      case "rule":
        return [new Paragraph({ thematicBreak: true })];
      case "toc":
        return this.style.contents === "no" ? [] : this.contents.table;
    }
  }

  private paragraph(
    name: TextStyleName,
    children: IParagraphOptions["children"],
    more: IParagraphOptions = {},
  ): Paragraph {
    return new Paragraph({ style: styleId(name), children, ...more });
  }

  /** Its lines stand close together, and apart from the text below them. */
  private code(lines: readonly string[]): Paragraph[] {
    const after = twipsOfPoints(styleOf(this.style, "body").after ?? 0);
    return lines.map((line, i) =>
      this.paragraph(
        "code",
        this.runs.write([{ text: line }]),
        i === lines.length - 1 ? { spacing: { after } } : {},
      ),
    );
  }

  private paragraphs(
    { role, runs }: Extract<ExportBlock, { kind: "paragraph" }>,
    around: Around,
    beside: Beside,
  ): FileChild[] {
    const name = role === "body" ? (around.body ?? "body") : role;
    const paragraph = this.paragraph(name, this.runs.write(this.broken(role, runs)), {
      ...(beside.before?.kind === "table" && role !== "annex" && { spacing: { before: this.belowTable } }),
      ...this.placed(role, textOf(runs), beside),
      // A line of an exact height would cut a picture off.
      ...(runs.some(({ image }) => image !== undefined) && {
        spacing: { line: 240, lineRule: LineRuleType.AUTO },
      }),
      ...(around.list && { numbering: around.list, indent: undefined }),
    });
    const contents = role === "title" && this.titles === 1 && this.style.contents === "yes";
    return contents ? [paragraph, ...this.contents.table] : [paragraph];
  }

  /** What parts a table from the text below it. */
  private get belowTable(): number {
    const { after = 0, line = 0 } = styleOf(this.style, "body");
    return twipsOfPoints(Math.max(after, line / 3));
  }

  /** The runs of a title with breaks where its lines are to end. */
  private broken(role: Role, runs: readonly Run[]): readonly Run[] {
    if (!this.style.official || (role !== "title" && role !== "annex-title")) return runs;
    return titleLines(runs, textWidth(this.style) / twipsOfPoints(styleOf(this.style, role).size ?? 22));
  }

  /** Where a paragraph stands because of what it is. */
  private placed(role: Role, text: string, { before, after }: Beside): IParagraphOptions {
    const first = before?.kind !== "paragraph" || before.role !== role;
    const line = twipsOfPoints(styleOf(this.style, "body").line ?? 0);
    switch (role) {
      case "title":
        this.titles++;
        return { pageBreakBefore: this.titles > 1 };
      case "annex":
        return { pageBreakBefore: true };
      case "caption":
        // The caption of a picture stands below it.
        return { keepNext: before?.kind !== "paragraph" || before.role !== "picture" };
      case "picture":
        return { keepNext: true };
      case "attachments":
        // GB/T 9704-2012, 7.3.4: one line below the text, two characters in; the names stand below one another.
        return this.style.official
          ? { keepNext: true, spacing: { before: first ? line : 0 }, indent: this.attachmentIndent(first) }
          : {};
      case "closing":
        return { keepNext: this.style.official };
      case "signature":
        return this.style.official
          ? {
              keepNext: true,
              // 7.3.5.2: one line below the text.
              spacing: { before: line },
              indent: { right: this.signing(text, textIf(after, "date")).signature, firstLine: 0 },
            }
          : {};
      case "date":
        return this.style.official
          ? { indent: { right: this.signing(textIf(before, "signature"), text).date, firstLine: 0 } }
          : {};
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

  private signing(signature: string, date: string) {
    const gap = this.target === "libreoffice" ? GAP : 0;
    return signingIndents(signature, date, styleOf(this.style, "signature"), gap);
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
        ...this.block(first, { ...around, list }, {}),
        ...rest.flatMap((block) =>
          this.block(block, block.kind === "list" ? { ...around, list } : around, {}),
        ),
      ];
    });
  }
}

/** The text of a paragraph in this role; empty for another one. */
function textIf(block: ExportBlock | undefined, role: Role): string {
  return block?.kind === "paragraph" && block.role === role ? textOf(block.runs) : "";
}

function headingStyle(level: number): TextStyleName {
  return `heading-${Math.min(DEEPEST, Math.max(1, level))}` as TextStyleName;
}
