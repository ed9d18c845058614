import type { Token } from "markdown-it";
import type { Cell, ExportBlock, Run } from "../document";
import { textOf } from "../document";
import { joinLines, linesOfRuns, splitRuns } from "./inlines";
import type { LineRole } from "./roles";

/** Reads the tokens of a Markdown text as what stands on paper. */
export class BlockReader {
  readonly footnotes: ExportBlock[][] = [];
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly roles: ReadonlyMap<number, LineRole>,
    /** Whether the items of ordered lists are numbered paragraphs, as official documents have them. */
    private readonly typedNumbers: boolean,
  ) {}

  read(): ExportBlock[] {
    return this.until(undefined);
  }

  /** Blocks up to the token that closes what holds them. */
  private until(end: string | undefined): ExportBlock[] {
    const blocks: ExportBlock[] = [];
    while (this.at < this.tokens.length && this.tokens[this.at]?.type !== end) blocks.push(...this.next());
    this.at++;
    return blocks;
  }

  private next(): ExportBlock[] {
    const token = this.tokens[this.at++];
    switch (token?.type) {
      case "heading_open":
        return this.prose(token);
      case "paragraph_open":
        return this.prose(token);
      case "bullet_list_open":
      case "ordered_list_open":
        return this.list(token);
      case "blockquote_open":
        return [{ kind: "quote", blocks: this.until("blockquote_close") }];
      case "table_open":
        return [this.table()];
      case "fence":
      case "code_block":
        return this.code(token);
      case "hr":
        return [{ kind: "rule" }];
      case "html_block":
        return /^<!--\s*toc\s*-->/i.test(token.content) ? [{ kind: "toc" }] : [];
      case "footnote_open":
        this.footnotes[Number((token.meta as { id: number }).id)] = this.until("footnote_close");
        return [];
      default:
        return [];
    }
  }

  /** A heading or paragraph: the lines that the core knows are paragraphs of their own. */
  private prose(open: Token): ExportBlock[] {
    const inline = this.tokens[this.at];
    this.at += 2;
    if (inline === undefined) return [];
    const first = inline.map?.[0] ?? 0;
    const lines = linesOfRuns(inline);
    const own = lines.map((_, i) => this.roles.get(first + i));
    const blocks: ExportBlock[] = [];
    for (let i = 0; i < lines.length; ) {
      let end = i + 1;
      while (end < lines.length && own[end] === undefined) end++;
      const runs = joinLines(lines.slice(i, end));
      blocks.push(block(runs, own[i], open));
      if (own[i]?.kind === "captioned") blocks.push(...captionsOf(runs));
      i = end;
    }
    return blocks;
  }

  private list(open: Token): ExportBlock[] {
    const ordered = open.type === "ordered_list_open";
    const start = Number(open.attrGet("start") ?? 1);
    const items: ExportBlock[][] = [];
    while (this.tokens[this.at]?.type === "list_item_open") {
      const item = this.tokens[this.at++];
      const blocks = this.until("list_item_close");
      items.push(
        ordered && this.typedNumbers
          ? numbered(blocks, `${start + items.length}${item?.markup ?? "."}`)
          : blocks,
      );
    }
    this.at++;
    return ordered && this.typedNumbers ? items.flat() : [{ kind: "list", ordered, start, items }];
  }

  private table(): ExportBlock {
    const rows: Cell[][] = [];
    while (this.at < this.tokens.length && this.tokens[this.at]?.type !== "table_close") {
      const token = this.tokens[this.at++];
      if (token?.type === "tr_open") rows.push([]);
      if (token?.type === "th_open" || token?.type === "td_open") rows.at(-1)?.push(this.cell(token));
    }
    this.at++;
    const [header = [], ...rest] = rows;
    return { kind: "table", header, rows: rest };
  }

  private cell(open: Token): Cell {
    const inline = this.tokens[this.at];
    const align = /text-align:\s*(left|center|right)/.exec(String(open.attrGet("style") ?? ""))?.[1];
    return { runs: inline ? joinLines(linesOfRuns(inline)) : [], align: align as Cell["align"] };
  }

  /** A signature that is pushed to the right with spaces is code to Markdown, and a signature to its reader. */
  private code(token: Token): ExportBlock[] {
    const first = token.map?.[0] ?? 0;
    const lines = token.content.replace(/\n$/, "").split("\n");
    const known = token.type === "code_block" && lines.some((_, i) => this.roles.has(first + i));
    if (!known) return [{ kind: "code", text: lines.join("\n") }];
    return lines.map((line, i) => block([{ text: line.trim() }], this.roles.get(first + i), token));
  }
}

function block(runs: Run[], role: LineRole | undefined, open: Token): ExportBlock {
  if (role?.kind === "heading") return { kind: "heading", level: role.level, runs };
  if (role?.kind === "paragraph") return { kind: "paragraph", role: role.role, runs: trimmed(runs) };
  if (role?.kind === "run-in") {
    const at = textOf(runs).indexOf(role.lead);
    const parted = splitRuns(runs, at < 0 ? 0 : at + role.lead.length);
    return { kind: "run-in", level: role.level, ...parted };
  }
  if (open.type === "heading_open")
    return { kind: "heading", level: Math.max(1, Number(open.tag.slice(1)) - 1), runs };
  const pictures = runs.some(({ image }) => image !== undefined);
  const words = runs.some(({ text, image }) => image === undefined && text.trim() !== "");
  return { kind: "paragraph", role: pictures && !words ? "picture" : "body", runs: trimmed(runs) };
}

/** On paper nobody sees the text that stands for a picture: a caption that is written there comes below it. */
function captionsOf(runs: readonly Run[]): ExportBlock[] {
  return runs
    .filter(({ image }) => image !== undefined)
    .map(({ text }) => ({ kind: "paragraph", role: "caption", runs: [{ text }] }));
}

/** Spaces that push a line to its place are the layout's business now. */
function trimmed(runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs;
  return first === undefined ? [] : [{ ...first, text: first.text.replace(/^[\s\u3000]+/u, "") }, ...rest];
}

/** The blocks of a list item with the number that it has on paper. */
function numbered(blocks: readonly ExportBlock[], number: string): ExportBlock[] {
  const [first, ...rest] = blocks;
  const mark: Run = { text: `${number}${number.endsWith(".") ? " " : ""}` };
  if (first?.kind === "run-in")
    return [{ ...first, runs: [mark, ...first.runs], lead: first.lead + 1 }, ...rest];
  if (first?.kind === "paragraph" || first?.kind === "heading")
    return [{ ...first, runs: [mark, ...first.runs] }, ...rest];
  return [{ kind: "paragraph", role: "body", runs: [mark] }, ...blocks];
}
