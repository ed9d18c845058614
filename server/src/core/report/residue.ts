import { blockFact } from "../syntax/fact";
import type { Block, ProseNode } from "../syntax/nodes";
import { type Passage, passagesOf } from "../syntax/passages";
import { OBJECT } from "../syntax/prose";
import { has, Sign } from "../syntax/signs";
import { someLine } from "../text/lines";
import type { Span } from "../text/span";
import { isAdvertisement, mayAdvertise } from "./advertising";
import { type Furniture, furnitureOf, paragraphFurniture } from "./furniture";
import { isPasteDebris, MARK_SIGNS, type ResidueMark, residueMarks } from "./residueMarks";

/** A piece inside a passage, or a line or all of it. Offsets count from the block's start. */
export interface ResiduePiece extends Span {
  readonly kind: ResidueMark["kind"] | "advertisement" | "furniture";
  /** What holds it; undefined inside an HTML block. */
  readonly node: ProseNode | undefined;
  readonly replacement: string;
  readonly name?: ResidueMark["name"];
}

/** What copying left in a block, as far as the block alone shows it. */
export interface BlockResidue {
  readonly pieces: readonly ResiduePiece[];
  /** What the block is of a page, if it is one paragraph outside of lists and tables. */
  readonly furniture: Furniture | undefined;
  /** Text of some length: a page's head ends and its tail begins where the text does. */
  readonly isText: boolean;
}

const NOTHING: BlockResidue = { pieces: [], furniture: undefined, isText: false };
const NO_PIECES: readonly ResiduePiece[] = [];
const TEXT_LENGTH = 60;

export const residueOf = blockFact((block): BlockResidue => {
  if (block.node.kind === "html") return { ...NOTHING, pieces: htmlDebris(block) };
  const passages = passagesOf(block);
  const pieces = piecesIn(block, passages);
  const only = block.node.kind === "paragraph" ? passages[0]?.prose.text : undefined;
  const furniture = only === undefined ? undefined : paragraphFurniture(only);
  const isText = passages.some(({ prose }) => prose.text.length > TEXT_LENGTH);
  if (pieces.length > 0 || furniture !== undefined) return { pieces, furniture, isText };
  return isText ? MERE_TEXT : NOTHING;
});

const MERE_TEXT: BlockResidue = { ...NOTHING, isText: true };

function piecesIn(block: Block, passages: readonly Passage[]): readonly ResiduePiece[] {
  const commented = block.text.includes("<!--");
  const suspicious = passages.filter(
    ({ prose, signs }) => commented || has(signs, PIECE_SIGNS) || prose.text.includes("\n"),
  );
  return suspicious.length === 0 ? NO_PIECES : suspicious.flatMap((passage) => passagePieces(block, passage));
}

const PIECE_SIGNS = MARK_SIGNS | Sign.offer | Sign.object;

function passagePieces(block: Block, passage: Passage): readonly ResiduePiece[] {
  const { node, prose, signs } = passage;
  if (node.kind !== "cell") {
    const lines = foreignLines(passage);
    if (lines === "all") {
      const start = node.lines[0]?.start ?? node.start;
      return [{ start, end: node.end, node, kind: "advertisement", replacement: "" }];
    }
    if (lines.length > 0) return lines;
  }
  const debris = inlineDebris(block, passage);
  if (!has(signs, MARK_SIGNS)) return debris;
  const marks = residueMarks(prose.text, signs)
    .filter((mark) => !(node.kind === "cell" && mark.kind === "entity" && mark.replacement === ""))
    .map(({ start, end, ...mark }) => ({ ...mark, ...prose.sourceSpan(start, end), node }));
  return [...marks, ...debris];
}

function isSurelyFurniture(line: string): boolean {
  return furnitureOf(line) === "sure";
}

/** Lines that are advertisements or surely of a page's frame, when the paragraph is not so as a whole. */
function foreignLines({ node, prose, signs }: Passage): "all" | readonly ResiduePiece[] {
  const advertises = mayAdvertise(signs);
  if (!advertises && !(prose.text.includes("\n") && someLine(prose.text, isSurelyFurniture)))
    return NO_PIECES;
  const lines = prose.text.split("\n");
  const adverts = lines.map((line) => advertises && isAdvertisement(line));
  if (adverts.every(Boolean)) return "all";
  const pieces: ResiduePiece[] = [];
  // A line that is all of the paragraph is no piece of it, but its frame's or none.
  const framed = lines.length === 1 || paragraphFurniture(prose.text) !== undefined;
  let at = 0;
  lines.forEach((line, i) => {
    const kind = adverts[i]
      ? "advertisement"
      : !framed && furnitureOf(line) === "sure"
        ? "furniture"
        : undefined;
    const end = at + line.length;
    if (kind !== undefined && node.kind === "paragraph")
      pieces.push({ kind, ...prose.sourceSpan(at, end), node, replacement: "" });
    at = end + 1;
  });
  const all = advertises && pieces.length === 0 && lines.length > 1 && isAdvertisement(prose.text);
  return all ? "all" : pieces;
}

/** Tags that the prose shows as objects, and the comments around a pasted piece, of which it shows nothing. */
function inlineDebris(block: Block, { node, prose, signs }: Passage): readonly ResiduePiece[] {
  const commented = block.text.includes("<!--");
  if (!commented && !has(signs, Sign.object)) return NO_PIECES;
  const pieces: ResiduePiece[] = [];
  const objects: Span[] = [];
  for (let at = prose.text.indexOf(OBJECT); at >= 0; at = prose.text.indexOf(OBJECT, at + 1)) {
    const span = prose.sourceSpan(at, at + 1);
    objects.push(span);
    if (block.text.charAt(span.start) === "<" && isPasteDebris(block.text.slice(span.start, span.end)))
      pieces.push({ kind: "debris", ...span, node, replacement: "" });
  }
  const source = block.text.slice(node.start, node.end);
  if (!source.includes("<!--")) return pieces;
  let next = 0;
  for (const { 0: comment, index } of source.matchAll(/<!--\s{0,3}(?:Start|End)Fragment\s{0,3}-->/gi)) {
    const span = { start: node.start + index, end: node.start + index + comment.length };
    while ((objects[next]?.end ?? span.end) <= span.start) next++;
    const inObject = (objects[next]?.start ?? span.end) < span.end;
    if (!inObject) pieces.push({ kind: "debris", ...span, node, replacement: "" });
  }
  return pieces;
}

function htmlDebris({ text }: Block): ResiduePiece[] {
  return [...text.matchAll(/<!--[^>]{0,200}-->|<[^<>]{1,300}>/g)]
    .filter(({ 0: source }) => isPasteDebris(source))
    .map(({ 0: source, index }) => ({
      kind: "debris",
      node: undefined,
      start: index,
      end: index + source.length,
      replacement: "",
    }));
}
