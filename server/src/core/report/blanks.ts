import { glance } from "../syntax/fact";
import type { Block } from "../syntax/nodes";
import { findInPassages, foundIn, type Passage, passagesOf, signedFact } from "../syntax/passages";
import { OBJECT } from "../syntax/prose";
import { has, Sign } from "../syntax/signs";
import { overlaps, type Span, shift } from "../text/span";
import { blankRuns, RUN_SIGNS } from "./blankRuns";
import { closedElements, isTemplateField } from "./blankTags";
import { type BlankWord, blankWords, WORD_SIGNS } from "./blankWords";
import { type MaskPlace, maskPlaces } from "./masks";

/** Something that the writer left to be filled in. Offsets count from the block's start. */
export interface Blank extends Span {
  readonly kind: "run" | BlankWord["kind"];
  /** As a reader reads it. */
  readonly text: string;
  /** Written as forms are that others fill in: ＿＿, ××, 年 月 日. */
  readonly formal: boolean;
}

const BLANK_SIGNS = RUN_SIGNS | WORD_SIGNS | Sign.object;
const NO_BLANKS: readonly Blank[] = [];
const FORMAL = /[_＿]{2}|×|年[ \u3000]+月/u;

/** The blanks of a block, in order and apart from each other. */
export const blanksOf = signedFact<readonly Blank[]>(BLANK_SIGNS, NO_BLANKS, (block) => {
  if (block.node.kind === "html") return block.node.comment ? [] : apart(htmlBlanks(block));
  if (block.node.kind === "code") return block.node.fenced ? [] : indentedDate(block);
  return apart(
    findInPassages(block, BLANK_SIGNS, (passage) => {
      const tags = has(passage.signs, Sign.object) ? tagsOf(block, passage) : [];
      return tags.length === 0 ? proseBlanks(block, passage) : [...proseBlanks(block, passage), ...tags];
    }),
  );
});

/** What a pattern of a report type is searched in: prose, and the tags that may be fields. `span` leads to the block. */
export interface Stretch {
  readonly text: string;
  span(part: Span): Span;
}

/** Where blanks may stand in a block: its prose, and its tags, each with the way back to the block. */
export function stretchesOf(block: Block): Stretch[] {
  const prose = passagesOf(block).map((passage) => passage.prose);
  const tags = passagesOf(block).flatMap((passage) =>
    objectsOf(block, passage).filter(({ text }) => text.startsWith("<")),
  );
  return [
    ...prose.map((one) => ({ text: one.text, span: ({ start, end }: Span) => one.sourceSpan(start, end) })),
    ...tags.map(({ text, start }) => ({ text, span: (part: Span) => shift(part, start) })),
  ];
}

/** True for the line that an attachment begins with: 附件, 附件2, 附表一 值班表; not for a list of them. */
export const opensAttachment = glance((block) => {
  const text = passagesOf(block)[0]?.prose.text.trim() ?? "";
  if (!text.startsWith("附")) return false;
  return /^附[件表录](?:\s*(?:\d{1,2}(?:-\d{1,2})?|[一二三四五六七八九十]{1,3})(?:[：:\s].{0,30})?)?$/u.test(
    text,
  );
});

/** Every place of a block where letters may stand for a word. */
export const masksOf = foundIn(Sign.mask, ({ prose }): readonly MaskPlace[] =>
  maskPlaces(prose.text).map((place) => ({ ...place, ...prose.sourceSpan(place.start, place.end) })),
);

function proseBlanks(block: Block, { prose, signs }: Passage): readonly Blank[] {
  const { text } = prose;
  const runs = blankRuns(text, signs);
  const words = blankWords(text, signs);
  if (runs.length + words.length === 0) return NO_BLANKS;
  const found = [
    ...runs.map((span) => ({ ...span, kind: "run" as const })),
    ...words.filter(
      (word) => word.kind !== "note" || !isLinkText(block, prose.sourceSpan(word.start, word.end)),
    ),
  ];
  return found.map(({ kind, start, end }) => {
    const written = text.slice(start, end);
    return { kind, text: written, formal: FORMAL.test(written), ...prose.sourceSpan(start, end) };
  });
}

/** [TODO](list.md) names what it leads to. */
function isLinkText({ text }: Block, { start, end }: Span): boolean {
  return text.charAt(start - 1) === "[" && /^\](?:\(|\[)/.test(text.slice(end, end + 2));
}

/** Fields in angle brackets within prose, which the prose shows as objects. */
function tagsOf(block: Block, passage: Passage): readonly Blank[] {
  if (!block.text.includes("<")) return NO_BLANKS;
  const tags = objectsOf(block, passage).filter(({ text, joined }) => text.startsWith("<") && !joined);
  const closed = tags.length === 0 ? new Set<string>() : closedElements(block.text);
  return tags
    .filter(({ text }) => isTemplateField(text, closed))
    .map(({ text, start, end }) => ({ kind: "field", text, formal: false, start, end }));
}

/** Source of what the prose shows as objects. `joined`: straight behind a word, as in List<T>. */
function objectsOf(block: Block, { prose }: Passage): (Span & { text: string; joined: boolean })[] {
  const { text } = prose;
  const found: (Span & { text: string; joined: boolean })[] = [];
  for (let at = text.indexOf(OBJECT); at >= 0; at = text.indexOf(OBJECT, at + 1)) {
    const span = prose.sourceSpan(at, at + 1);
    const joined = /[\p{L}\p{N}]/u.test(text.charAt(at - 1));
    found.push({ ...span, text: block.text.slice(span.start, span.end), joined });
  }
  return found;
}

/** A field on a line of its own is an HTML block to Markdown. */
function htmlBlanks({ text }: Block): Blank[] {
  const closed = closedElements(text);
  return [...text.matchAll(/<[A-Za-z][A-Za-z0-9 _-]{1,80}>/g)]
    .filter((match) => isTemplateField(match[0], closed))
    .map(({ 0: text, index }) => ({
      kind: "field",
      text,
      formal: false,
      start: index,
      end: index + text.length,
    }));
}

/** A date to fill in that is pushed to the right with spaces is code to Markdown: a line of it alone. */
function indentedDate({ text }: Block): Blank[] {
  const written = text.trim();
  if (!/^\d{0,4}[ \u3000]*年[ \u3000]+月[ \u3000]+日$/u.test(written)) return [];
  const start = text.indexOf(written);
  return [{ kind: "field", text: written, formal: true, start, end: start + written.length }];
}

/** In order; of two that overlap, the one that begins first, and of these the longer. */
function apart(blanks: readonly Blank[]): readonly Blank[] {
  if (blanks.length < 2) return blanks;
  const kept: Blank[] = [];
  for (const blank of [...blanks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, blank)) kept.push(blank);
  }
  return kept;
}
