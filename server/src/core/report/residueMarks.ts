import { OBJECT } from "../syntax/prose";
import { has, Sign, signsOf } from "../syntax/signs";
import type { Localized } from "../text/localized";
import type { Span } from "../text/span";

/** A piece that copying left inside a text. Offsets count in the prose it was found in. */
export interface ResidueMark extends Span {
  readonly kind: "marker" | "entity" | "character" | "debris";
  /** What is to stand in its place; nothing where it only has to go. */
  readonly replacement: string;
  /** Of characters that nobody sees: their name. */
  readonly name?: Localized;
}

/** ##paidbegin##: marks that sites set around what they sell. Never a heading: those have a space behind the #. */
const MARKER = /##[A-Za-z][A-Za-z0-9_]{1,40}##/g;

/** Tags of a word processor with a namespace: no HTML to Markdown, so they stand in the text. */
const OFFICE_TAG = /<\/?[a-z]{1,3}:[a-z]{1,20}(?: [^<>\n]{0,80})?\/?>|<\?xml:namespace[^<>\n]{0,80}>/gi;

const SPACE_ENTITY =
  /(?:&(?:amp;)?(?:nbsp|ensp|emsp|thinsp|zwsp|#160|#xa0|#8203|#x200b|#12288|#x3000)(?:;|(?![A-Za-z0-9]))[ \u3000]*)+/gi;
/** Marks of punctuation that a page's source writes as names; in Chinese nobody types them. */
const MARK_ENTITY = /&(?:amp;)?(ldquo|rdquo|lsquo|rsquo|hellip|mdash|ndash|middot|bull|lt|gt|quot|amp|#39);/g;
const MARK_OF: Readonly<Record<string, string>> = {
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  middot: "·",
  bull: "•",
};
const TWICE_OF: Readonly<Record<string, string>> = {
  lt: "&lt;",
  gt: "&gt;",
  quot: '"',
  amp: "&amp;",
  "#39": "'",
};

const HAN_OR_MARK = /[\p{Script=Han}，。、；：“”‘’（）《》【】！？…—]/u;

/** Text without any of these has none. */
export const MARK_SIGNS = Sign.hashes | Sign.angle | Sign.ampersand | Sign.unseen;

/**
 * Pieces that copying left in a prose text, in order and apart from each other. Linear in its length. `signs`: those
 * of the text, for who knows them.
 */
export function residueMarks(text: string, signs = signsOf(text)): ResidueMark[] {
  if (!has(signs, MARK_SIGNS)) return [];
  const marks: ResidueMark[] = [];
  for (const { 0: found, index } of has(signs, Sign.hashes) ? text.matchAll(MARKER) : [])
    marks.push({ kind: "marker", start: index, end: index + found.length, replacement: "" });
  for (const { 0: found, index } of has(signs, Sign.angle) ? text.matchAll(OFFICE_TAG) : [])
    marks.push({ kind: "debris", start: index, end: index + found.length, replacement: "" });
  if (has(signs, Sign.ampersand)) marks.push(...spaceEntities(text), ...markEntities(text));
  if (has(signs, Sign.unseen)) marks.push(...unseenCharacters(text));
  return marks.sort((a, b) => a.start - b.start);
}

/** Between words of other scripts a space takes its place; 10&nbsp;km is meant. */
function* spaceEntities(text: string): Generator<ResidueMark> {
  for (const { 0: found, index } of text.matchAll(SPACE_ENTITY)) {
    const end = index + found.length;
    const left = text.charAt(index - 1);
    const right = text.charAt(end);
    const unit = /\d/.test(left) && /[A-Za-z%°]/.test(right) && /^&[^&]*$/.test(found.trimEnd());
    const between = /[\p{L}\p{N}.,;:!?)]/u.test(left) && /[\p{L}\p{N}(]/u.test(right);
    const chinese = HAN_OR_MARK.test(left) || HAN_OR_MARK.test(right);
    if (!unit) yield { kind: "entity", start: index, end, replacement: between && !chinese ? " " : "" };
  }
}

function* markEntities(text: string): Generator<ResidueMark> {
  const chinese = /\p{Script=Han}/u.test(text);
  for (const match of text.matchAll(MARK_ENTITY)) {
    const twice = /^&amp;[a-z#]/.test(match[0]);
    const name = match[1] ?? "";
    const mark = MARK_OF[name] ?? (twice ? TWICE_OF[name] : undefined);
    if (mark === undefined || !(twice || chinese)) continue;
    yield { kind: "entity", start: match.index, end: match.index + match[0].length, replacement: mark };
  }
}

const UNSEEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uE000-\uF8FF\uFEFF\uFFF9-\uFFFB\uFFFD]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Scripts that write with joiners, or that need a zero-width space between words. */
const JOINED_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Khmer}\p{Script=Lao}\p{Script=Malayalam}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Syriac}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Tibetan}]/u;
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;

function unseenCharacters(text: string): ResidueMark[] {
  const runs: { start: number; end: number }[] = [];
  const mirrored = RIGHT_TO_LEFT.test(text);
  const global = new RegExp(UNSEEN.source, "gu");
  for (const { 0: character, index } of text.matchAll(global)) {
    if (character === OBJECT || isMeant(text, index, character, mirrored)) continue;
    const last = runs.at(-1);
    if (last?.end === index) last.end = index + 1;
    else runs.push({ start: index, end: index + 1 });
  }
  return runs.map(({ start, end }) => ({
    kind: "character",
    start,
    end,
    replacement: "",
    name: nameOf(text.charCodeAt(start)),
  }));
}

/** Joiners within emoji and Indic words, marks of direction beside Arabic, soft hyphens within a word. */
function isMeant(text: string, index: number, character: string, mirrored: boolean): boolean {
  const left = codePointBefore(text, index);
  const right = String.fromCodePoint(text.codePointAt(index + 1) ?? 0);
  if (/[\u200C\u200D]/.test(character) && PICTURE.test(left) && PICTURE.test(right)) return true;
  if (/[\u200B-\u200D]/.test(character)) return JOINED_SCRIPT.test(left) && JOINED_SCRIPT.test(right);
  if (/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character)) return mirrored;
  return character === "\u00AD" && /\p{Script=Latin}/u.test(left) && /\p{Script=Latin}/u.test(right);
}

function codePointBefore(text: string, index: number): string {
  const unit = text.charAt(index - 1);
  return /[\uDC00-\uDFFF]/.test(unit) ? text.slice(index - 2, index) : unit;
}

function nameOf(code: number): Localized {
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const named = (en: string, zh: string): Localized => ({ en: `${hex}, ${en}`, zh: `${hex}，${zh}` });
  if (code === 0x200b || code === 0xfeff || code === 0x2060) return named("zero-width space", "零宽空格");
  if (code === 0xfffd) return named("a character that was lost in conversion", "转换时丢失的字符");
  if (code >= 0xe000 && code <= 0xf8ff) return named("private use", "私用字符");
  if (code === 0x2028 || code === 0x2029) return named("line separator", "行分隔符");
  if (code >= 0x200e) return named("invisible formatting", "不可见的格式字符");
  if (code === 0x200c || code === 0x200d) return named("zero-width joiner", "零宽连接符");
  return code === 0xad ? named("soft hyphen", "软连字符") : named("control character", "控制字符");
}

/** What a word processor leaves in the source when its text is pasted. */
export function isPasteDebris(html: string): boolean {
  return (
    /^<!--\s*(?:Start|End)Fragment\s*-->$/i.test(html) ||
    /^<!--\s*\[if [^\]]{0,60}(?:mso|vml|support)/i.test(html) ||
    /^<(?:p|span|div|font)\b[^>]{0,200}(?:class=["']?Mso|mso-)/i.test(html)
  );
}
