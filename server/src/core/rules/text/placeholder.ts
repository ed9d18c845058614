import { type Blank, blanksOf, masksOf, opensAttachment, stretchesOf } from "../../report/blanks";
import { type MaskPlace, masksAmong } from "../../report/masks";
import type { Report } from "../../report/report";
import { glance } from "../../syntax/fact";
import type { Block } from "../../syntax/nodes";
import type { Localized } from "../../text/localized";
import { compareSpans, type Span, shift } from "../../text/span";
import type { Pattern } from "../../types/pattern";
import type { Rule } from "../rule";

type Found = Pick<Blank, "kind" | "text" | "start" | "end">;

/** As many other places of a mask are listed; the message counts them all. */
const RELATED = 50;

export const placeholder: Rule = {
  id: "placeholder",
  category: "text",
  severity: "warning",
  summary: {
    en: "A blank that was never filled in: xx, TODO, [待补充], {{name}}, a letter that stands for a word.",
    zh: "没有填写的空白：xx、x年x月、TODO、[待补充]、{{name}}，或以字母代替的词。",
  },
  why: {
    en:
      "A blank tells the reader that the report was not finished, and what should stand there is lost. Each blank is told; " +
      "a letter that masks a word throughout (AAA, or one capital all through the text) is told once, with its other places. " +
      "Code, links, front matter, sizes, formulas, versions and Roman numerals are left alone.",
    zh:
      "空白说明报告没有写完，读者也无从知道原意。每处空白各报一次；全文用字母代替同一个词（AAA、某个单独的字母）的，只报一次，" +
      "其余位置列为相关信息。代码、链接、文首元数据、尺码、算式、版本号和罗马数字不在此列。",
  },
  fix: "none",
  examples: {
    bad: "---\nreport: base\n---\n\n# 2023年图书馆消防演练情况报告\n\n全年共组织演练xx次，参加人员XX人。\n",
    good: "---\nreport: base\n---\n\n# 2023年图书馆消防演练情况报告\n\n全年共组织演练4次，参加人员260人，使用3×5米展板2块。\n",
  },
  checkBlock({ block, type, emit }) {
    const blanks = blanksOf(block);
    for (const blank of blanks) {
      if (!blank.formal) emit({ span: spanOf(blank), message: messageOf(blank) });
    }
    if (type.placeholders.length === 0) return;
    for (const blank of typeBlanks(block, type.placeholders, blanks))
      emit({ span: spanOf(blank), message: messageOf(blank) });
  },
  check({ report, emit }) {
    for (const { blank, attached } of formalBlanks(report))
      emit({ span: spanOf(blank), message: messageOf(blank), severity: attached ? "hint" : undefined });
    const places = maskPlacesOf(report);
    for (const mask of masksAmong(places)) {
      const [first, ...others] = places.filter((place) => place.mask === mask);
      if (first === undefined) continue;
      emit({
        span: spanOf(first),
        message: maskMessage(mask, others.length + 1),
        related: others.slice(0, RELATED).map((place) => ({
          span: spanOf(place),
          message: { en: `“${mask}” stands here, too.`, zh: `此处也是“${mask}”。` },
        })),
      });
    }
  },
};

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

const formalBlanksOf = glance((block): readonly Blank[] => {
  const blanks = blanksOf(block);
  return blanks.length === 0 ? blanks : blanks.filter(({ formal }) => formal);
});

/** Blanks as forms have them, and whether they stand in an attachment: forms for others to fill in are attached empty. */
function* formalBlanks({
  document,
  firstBlock,
  endBlock,
}: Report): Generator<{ blank: Blank; attached: boolean }> {
  let attached = false;
  for (let index = firstBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    if (block === undefined) continue;
    attached ||= opensAttachment(block);
    const start = document.startOf(index);
    for (const blank of formalBlanksOf(block))
      yield { blank: { ...blank, ...shift(blank, start) }, attached };
  }
}

function maskPlacesOf({ document, firstBlock, endBlock }: Report): MaskPlace[] {
  const places: MaskPlace[] = [];
  for (let index = firstBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    const own = block === undefined ? [] : masksOf(block);
    for (const place of own) places.push({ ...place, ...shift(place, document.startOf(index)) });
  }
  return places;
}

/** Blanks that the type's own patterns find, in order, apart from each other and from those known already. */
function typeBlanks(block: Block, patterns: readonly Pattern[], known: readonly Blank[]): Found[] {
  const found = stretchesOf(block).flatMap(({ text, span }) =>
    patternMatches(text, patterns).map(
      (match): Found => ({ ...span(match), kind: "field", text: text.slice(match.start, match.end) }),
    ),
  );
  const apart: Found[] = [];
  let next = 0;
  for (const blank of found.sort(compareSpans)) {
    while ((known[next]?.end ?? blank.end) <= blank.start) next++;
    const told = (known[next]?.start ?? blank.end) < blank.end || (apart.at(-1)?.end ?? 0) > blank.start;
    if (!told) apart.push(blank);
  }
  return apart;
}

/** What the patterns of a type find in a text. */
function patternMatches(text: string, patterns: readonly Pattern[]): Span[] {
  return patterns.flatMap((pattern) =>
    pattern.kind === "literal" ? literalMatches(text, pattern.source) : searchMatches(text, pattern),
  );
}

function searchMatches(text: string, pattern: Pattern): Span[] {
  const found: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const match = pattern.find(text, from);
    if (match === undefined || match.end <= from) break;
    if (match.end > match.start) found.push(match);
    from = Math.max(match.end, match.start + 1);
  }
  return found;
}

/** A literal is looked for as it is written, between the bounds of words. */
function literalMatches(text: string, literal: string): Span[] {
  const found: Span[] = [];
  const joins = (a: string, b: string) => /^\w\w$/.test(a + b);
  for (
    let at = text.indexOf(literal);
    at >= 0 && literal !== "";
    at = text.indexOf(literal, at + literal.length)
  ) {
    const end = at + literal.length;
    if (joins(text.charAt(at - 1), literal.charAt(0)) || joins(literal.slice(-1), text.charAt(end))) continue;
    found.push({ start: at, end });
  }
  return found;
}

function messageOf({ kind, text }: Found): Localized {
  const said = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  switch (kind) {
    case "run":
      return {
        en: `“${said}” is a blank that was never filled in, so the fact is missing here. Put it in, or reword the sentence.`,
        zh: `“${said}”处尚未填写，读者看不到应有的内容。请填上实际内容，或改写本句。`,
      };
    case "note":
      return {
        en: `“${said}” is a note to the writer, not to the reader. Finish this place, or remove the note.`,
        zh: `“${said}”是写作时留给自己的记号，不应出现在成稿中。请补上内容，或删去记号。`,
      };
    case "field":
      return {
        en: `“${said}” is a field of a template that still waits for its value. Put the value in its place.`,
        zh: `“${said}”是模板中的待填项，尚未换成实际内容。请填上实际内容。`,
      };
    case "filler":
      return {
        en: `“${said}” begins filler text that stands in for content. Write the content, or remove the filler.`,
        zh: `“${said}”是排版用的填充文字，不是内容。请换成实际内容，或删去。`,
      };
  }
}

function maskMessage(mask: string, count: number): Localized {
  const times = count === 1 ? "once" : `${count} times`;
  return {
    en: `“${mask}” stands for a word that was taken out (${times} in this report), so the reader has to guess. Put the word back.`,
    zh: `“${mask}”在本文中代替了某个词（共${count}处），读者只能猜测。请换回原来的词。`,
  };
}
