import { escapedStart, inlineOf, paragraphOf } from "../core/features/convert/escape";
import { BREAK } from "../core/features/convert/lines";
import { parseOrdinal } from "../core/ordinals/parse";
import { readDocument } from "../core/syntax/document";
import { OBJECT, proseOf } from "../core/syntax/prose";
import type { Collected } from "./collected";
import type { Run, WordNode } from "./model";

/** What stands in a line: its text as one reads it, and as Markdown where it is more than text. */
export interface Inline {
  readonly text: string;
  readonly written: string | undefined;
  readonly footnotes: readonly string[];
  /** Whether it is nothing but pictures. */
  readonly pictures: boolean;
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  readonly link: string | undefined;
}

type Piece =
  | { readonly kind: "text"; readonly text: string; readonly look: Look }
  /** Markdown as it is, and what is read of it. */
  | {
      readonly kind: "markdown";
      readonly markdown: string;
      readonly reads: string;
      readonly footnote?: string;
    }
  | { readonly kind: "break" };

const PLAIN: Look = { bold: false, italic: false, strike: false, code: false, link: undefined };
const MONOSPACED = /^(?:consolas|courier|menlo|monaco|cascadia|lucida console|.*\bmono\b)/i;

/** The lines of a paragraph: one, or more where it is broken between what would be paragraphs. */
export function inlinesOf(nodes: readonly WordNode[], collected: Collected): Inline[] {
  const pieces = merged(nodes.flatMap((node) => piecesOf(node, PLAIN, collected)));
  return split(pieces).map(inlineOfPieces);
}

function piecesOf(node: WordNode, look: Look, collected: Collected): Piece[] {
  switch (node.type) {
    case "text":
      return [{ kind: "text", text: node.value.replace(/[\r\n]+/g, " "), look }];
    case "tab":
      return [{ kind: "text", text: " ", look }];
    case "checkbox":
      return [{ kind: "text", text: node.checked ? "☑" : "☐", look }];
    case "break":
      return node.breakType === "line" ? [{ kind: "break" }] : [];
    case "run":
      return node.children.flatMap((child) => piecesOf(child, lookOf(node, look), collected));
    case "hyperlink": {
      const link = /^(?:https?:|mailto:)/i.test(node.href ?? "") ? node.href : undefined;
      return node.children.flatMap((child) => piecesOf(child, { ...look, link }, collected));
    }
    case "noteReference": {
      const note = collected.note(node);
      return note ? [{ kind: "markdown", markdown: note.mark, reads: "", footnote: note.definition }] : [];
    }
    case "image":
      return [{ kind: "markdown", markdown: collected.picture(node), reads: OBJECT }];
    case "bookmarkStart":
    case "commentReference":
      return [];
    default:
      return node.children.flatMap((child) => piecesOf(child, look, collected));
  }
}

function lookOf({ isBold, isItalic, isStrikethrough, font }: Run, { link }: Look): Look {
  const code = font !== null && MONOSPACED.test(font);
  return { bold: isBold && !code, italic: isItalic && !code, strike: isStrikethrough, code, link };
}

/** Word splits a text into runs wherever somebody has typed: those of one look are one. */
function merged(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    if (piece.kind === "text" && last?.kind === "text" && (same(piece.look, last.look) || piece.text === " "))
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}

function same(one: Look, other: Look): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.strike === other.strike &&
    one.code === other.code &&
    one.link === other.link
  );
}

/** Text from a web page has breaks where it means paragraphs: behind a full stop, and before a number. */
function split(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  pieces.forEach((piece, i) => {
    const line = lines[lines.length - 1] ?? [];
    const [before, after] = [pieces[i - 1], pieces[i + 1]];
    const ends = before?.kind === "text" && /[。！？：；]\s*$/u.test(before.text);
    const begins = after?.kind === "text" && parseOrdinal(after.text.trimStart()) !== undefined;
    if (piece.kind === "break" && (ends || begins || before?.kind === "break")) lines.push([]);
    else line.push(piece);
  });
  return lines;
}

function inlineOfPieces(line: readonly Piece[]): Inline {
  const pieces = trimmed(withoutLook(line));
  const text = pieces.map(readsAs).join("").trim();
  const footnotes = pieces.flatMap((piece) =>
    piece.kind === "markdown" && piece.footnote !== undefined ? [piece.footnote] : [],
  );
  const plain = pieces.every((piece) => piece.kind === "text" && same(piece.look, PLAIN));
  const shown = text.replaceAll(OBJECT, "").replaceAll("\n", "");
  const pictures = shown === "" && text.includes(OBJECT);
  if (plain) return { text, written: undefined, footnotes, pictures };
  const written = pieces.map(markdownOf).join("").trim();
  return { text: shown, written: safe(written, text, pieces), footnotes, pictures };
}

/** Bold letters of the whole line, or of a numbered first sentence, only set it as what it is. */
function withoutLook(pieces: readonly Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  if (first?.kind !== "text" || !first.look.bold || first.look.link !== undefined) return [...pieces];
  const numbered = parseOrdinal(first.text.trimStart()) !== undefined;
  return numbered ? [{ ...first, look: { ...first.look, bold: false } }, ...rest] : [...pieces];
}

function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const isSpace = (piece: Piece | undefined): boolean =>
    piece?.kind === "break" || (piece?.kind === "text" && piece.text.trim() === "");
  let [start, end] = [0, pieces.length];
  while (start < end && isSpace(pieces[start])) start++;
  while (end > start && isSpace(pieces[end - 1])) end--;
  return pieces.slice(start, end);
}

/** What is read of a piece; a code span reads as an object. */
function readsAs(piece: Piece): string {
  if (piece.kind === "break") return "\n";
  return piece.kind === "text" ? piece.text : piece.reads;
}

function markdownOf(piece: Piece): string {
  if (piece.kind === "break") return BREAK;
  if (piece.kind === "markdown") return piece.markdown;
  const { look } = piece;
  // Marks hold only where they touch letters: white space and marks of punctuation stay outside.
  const [before, inner, after] = parted(piece.text, look.code ? /\s/u : /[\s\p{P}]/u);
  if (inner === "" || same(look, PLAIN)) return escaped(piece.text);
  if (look.code) return `${before}${codeOf(inner)}${after}`;
  if (look.link !== undefined) return linkOf(piece.text, look.link);
  const mark = `${look.strike ? "~~" : ""}${look.bold ? "**" : ""}${look.italic ? "*" : ""}`;
  return `${escaped(before)}${mark}${escaped(inner)}${[...mark].reverse().join("")}${escaped(after)}`;
}

/** What a text begins and ends with of such characters, and what is between. A loop: a pattern would try every way. */
function parted(text: string, edge: RegExp): [before: string, inner: string, after: string] {
  let [start, end] = [0, text.length];
  while (start < end && edge.test(text.charAt(start))) start++;
  while (end > start && edge.test(text.charAt(end - 1))) end--;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

function escaped(text: string): string {
  const [before, inner, after] = parted(text, /\s/u);
  return `${before}${inner === "" ? "" : inlineOf(inner)}${after}`;
}

function codeOf(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

function linkOf(text: string, link: string): string {
  if (text.trim() === link) return text;
  const target = /[\s()<>]/.test(link) ? `<${link.replace(/[<>\s]/g, encodeURIComponent)}>` : link;
  const [before, inner, after] = parted(text, /\s/u);
  return `${before}[${escaped(inner).replace(/(?<!\\)([[\]])/g, "\\$1")}](${target})${after}`;
}

/** Where marks would be read otherwise than they are meant, the text alone is written. */
function safe(written: string, text: string, pieces: readonly Piece[]): string {
  const expected = pieces
    .map((piece) => (piece.kind === "text" && piece.look.code ? OBJECT.padStart(1) : readsAs(piece)))
    .join("")
    .trim();
  if (readingOf(written) === reading(expected)) return written;
  const plain = pieces.map((piece) => (piece.kind === "text" ? escaped(piece.text) : markdownOf(piece)));
  const joined = plain.join("").trim();
  return readingOf(joined) === reading(text) ? joined : paragraphOf(text.replaceAll(OBJECT, ""));
}

function readingOf(written: string): string {
  const { blocks } = readDocument(written.split(BREAK).map(escapedStart).join(BREAK));
  const [block] = blocks;
  return block?.node.kind === "paragraph" && blocks.length === 1
    ? reading(proseOf(block, block.node).text)
    : "\n";
}

/** White space at the end of a line and bare addresses are no difference. */
function reading(text: string): string {
  return text
    .replace(/(?:https?:\/\/|www\.)[^\s<>（）()，。；、]+/gu, OBJECT)
    .split("\n")
    .map((line, i, all) => withoutEnds(line, i > 0, i < all.length - 1))
    .join("\n");
}

function withoutEnds(line: string, isBegun: boolean, isEnded: boolean): string {
  const [before, inner, after] = parted(line, /[ \t]/);
  const text = (isBegun ? "" : before) + inner;
  return isEnded ? text.replace(/\\$/, "") : text + after;
}
