import MarkdownIt, { type Token } from "markdown-it";
import { parseBlocks } from "../../../../server/src/core/syntax/blocks";
import type { ListNode, Node } from "../../../../server/src/core/syntax/nodes";
import { lastAtMost, lineStarts } from "../../../../server/src/core/text/lineIndex";

/*
 * What two readers of Markdown make of a text, in one form: one line a block, indented by its depth, as
 * `list - tight 3-7`. Lines count from 1 and ends are inclusive; empty lines at a block's end are not counted, nor
 * lines that hold nothing but the marks of block quotes, since the readers differ on whom those belong to.
 */

const EMPTY_LINE = /^[\s>]*$/;

class Outline {
  readonly shapes: string[] = [];
  private readonly lines: readonly string[];

  constructor(text: string) {
    this.lines = text.split(/\r\n|\r|\n/);
  }

  /** `first` and `end` count from 0, half open. */
  add(depth: number, kind: string, first: number, end: number): void {
    let last = end;
    while (last > first + 1 && EMPTY_LINE.test(this.lines[last - 1] ?? "")) last--;
    this.shapes.push(`${"  ".repeat(depth)}${kind} ${first + 1}-${last}`);
  }
}

/** The blocks that the project's own scanner sees, without those that markdown-it gives no token for. */
export function shapesOf(text: string): string[] {
  const outline = new Outline(text);
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => lastAtMost(starts, offset);
  let base = 0;
  const visit = (node: Node, depth: number): void => {
    const kind = kindOf(node);
    if (kind !== undefined) {
      outline.add(depth, kind, lineOf(base + node.start), lineOf(Math.max(node.start, node.end) + base) + 1);
    }
    for (const child of node.children) visit(child, depth + 1);
  };
  for (const block of parseBlocks(text)) {
    visit(block.node, 0);
    base += block.text.length;
  }
  return outline.shapes;
}

function kindOf(node: Node): string | undefined {
  switch (node.kind) {
    case "heading":
      return `${node.setext ? "setext" : "atx"} ${node.depth}`;
    case "code":
      return node.fenced ? `fence ${JSON.stringify(node.info)}` : "indented";
    case "list":
      return `list ${node.first ?? ""}${node.delimiter}${tightness(node)}`;
    case "definition":
    case "blank":
    case "frontMatter":
    case "cell":
      return undefined;
    default:
      return node.kind;
  }
}

/** Only a list whose items hold paragraphs shows in HTML whether it is tight. */
function tightness(list: ListNode): string {
  const shows = list.children.some((item) => item.children.some((child) => child.kind === "paragraph"));
  return shows ? (list.tight ? " tight" : " loose") : "";
}

const markdownIt = new MarkdownIt("commonmark", { html: true, maxNesting: 100 }).enable("table");

/** The blocks that markdown-it sees. */
export function referenceShapesOf(text: string): string[] {
  const outline = new Outline(text);
  let depth = 0;
  const tokens = markdownIt.parse(text, {});
  tokens.forEach((token, i) => {
    if (token.nesting < 0 && isShown(token)) depth--;
    const kind = isShown(token) && token.nesting >= 0 ? referenceKind(token, tokens, i) : undefined;
    if (kind !== undefined && token.map) outline.add(depth, kind, token.map[0], token.map[1]);
    if (token.nesting > 0 && isShown(token)) depth++;
  });
  return outline.shapes;
}

function isShown(token: Token): boolean {
  return !/^(?:thead|tbody|th|td|inline)/.test(token.type);
}

function referenceKind(token: Token, tokens: readonly Token[], index: number): string | undefined {
  switch (token.type) {
    case "heading_open": {
      const atx = token.markup.startsWith("#");
      return `${atx ? "atx" : "setext"} ${token.tag.slice(1)}`;
    }
    case "fence":
      return `fence ${JSON.stringify(token.info.trim())}`;
    case "bullet_list_open":
    case "ordered_list_open": {
      const first = token.type === "ordered_list_open" ? String(token.attrGet("start") ?? 1) : "";
      return `list ${first}${token.markup}${referenceTightness(tokens, index)}`;
    }
    default:
      return REFERENCE_KINDS[token.type];
  }
}

const REFERENCE_KINDS: Readonly<Record<string, string>> = {
  paragraph_open: "paragraph",
  blockquote_open: "quote",
  list_item_open: "item",
  code_block: "indented",
  html_block: "html",
  hr: "break",
  table_open: "table",
  tr_open: "row",
};

function referenceTightness(tokens: readonly Token[], index: number): string {
  const level = tokens[index]?.level ?? 0;
  for (let i = index + 1; i < tokens.length && (tokens[i]?.level ?? 0) > level; i++) {
    const token = tokens[i];
    if (token?.type === "paragraph_open" && token.level === level + 2)
      return token.hidden ? " tight" : " loose";
  }
  return "";
}

/**
 * The text without what markdown-it does not know: footnotes and formulas become something else, and a first
 * paragraph keeps `---` from being front matter.
 */
export function neutralised(text: string): string {
  return `First.\n\n${text.replaceAll("[^", "(^").replaceAll("$$", "S$")}`;
}
