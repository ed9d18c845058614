import type { Report } from "../../report/report";
import { blockFact } from "../../syntax/fact";
import type { Block } from "../../syntax/nodes";
import { foundIn, type Passage, passagesOf } from "../../syntax/passages";
import { Sign } from "../../syntax/signs";
import type { TextEdit } from "../../text/edits";
import type { Localized } from "../../text/localized";
import { matchesIn } from "../../text/matches";
import { type Span, shift } from "../../text/span";
import type { Problem, Rule } from "../rule";

export const mixedWidth: Rule = {
  id: "mixed-width",
  category: "text",
  severity: "info",
  summary: {
    en: "Half-width punctuation in a Chinese sentence, or full-width digits and letters.",
    zh: "中文句子里用了半角标点，或者数字、字母用了全角。",
  },
  why: {
    en:
      "Chinese marks are full-width (GB/T 15834-2011), figures and Latin letters half-width (GB/T 15835-2011); mixed, lines " +
      "break at odd places and searching misses the word. Only marks between Han characters count: figures, times, English " +
      "words, code and links are left alone, and so is what a report does throughout.",
    zh:
      "中文标点用全角（GB/T 15834-2011），数字和拉丁字母用半角（GB/T 15835-2011）；混用会造成断行错乱、查找遗漏。" +
      "只看夹在汉字之间的标点；数值、时间、英文、代码和链接不在此列，通篇如此的文稿也不检查。",
  },
  fix: "safe",
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂卫生检查情况报告\n\n后厨整洁，前厅整洁，留样合格,台账齐全。\n",
    good: "---\nreport: base\n---\n\n# 食堂卫生检查情况报告\n\n后厨整洁，台账齐全，营业时间为6:30至19:30。\n",
  },
  check({ report, emit }) {
    const slips = slipsIn(report);
    for (const kind of KINDS) {
      const own = slips.filter((slip) => slip.kind === kind);
      // What a report does throughout is its own way of writing.
      if (own.length > 0 && own.length * HABIT <= countRight(report, kind))
        for (const slip of own) emit(problemOf(slip));
    }
  },
};

function slipsIn({ document, bodyBlock, endBlock }: Report): Slip[] {
  const slips: Slip[] = [];
  for (let index = bodyBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    if (block === undefined) continue;
    for (const slip of slipsOf(block)) slips.push(moved(slip, document.startOf(index)));
  }
  return slips;
}

/** How often the report does it right. Asked for where there are slips, which most reports have none of. */
function countRight({ document, bodyBlock, endBlock }: Report, kind: Kind): number {
  let count = 0;
  for (let index = bodyBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    if (block !== undefined) count += rightOf[kind](block);
  }
  return count;
}

type Kind = "mark" | "brackets" | "wide";
const KINDS: readonly Kind[] = ["mark", "brackets", "wide"];
/** So many right ones must there be to each wrong one. */
const HABIT = 2;

interface Slip {
  readonly kind: Kind;
  readonly source: Span;
  readonly text: string;
  readonly replacement: string;
  readonly edits: readonly TextEdit[];
}

function moved(slip: Slip, by: number): Slip {
  return {
    ...slip,
    source: shift(slip.source, by),
    edits: slip.edits.map((edit) => ({ ...edit, ...shift(edit, by) })),
  };
}

function problemOf({ source, text, replacement, edits }: Slip): Problem {
  return {
    span: source,
    message: messageOf(text, replacement),
    fixes: [
      {
        title: { en: `Write ${replacement}`, zh: `改为 ${replacement}` },
        safe: true,
        preferred: true,
        edits: () => edits,
      },
    ],
  };
}

const WIDE: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
};
const CLOSED = "[\\p{Script=Han}”’》）】〕％]";
const OPENED = "[\\p{Script=Han}“‘《（【〔]";
/**
 * A mark between Han characters, a comma or semicolon between Han and a figure or word (前完成,4月 and 达98%,较上年), or a
 * run of full-width digits and letters.
 */
const SLIP = new RegExp(
  `(?<=${CLOSED})(?<mark>[,;:?!](?=${OPENED})|[,;](?=[0-9A-Za-z]))|(?<=[0-9%％℃])(?<behind>[,;])(?=\\p{Script=Han}|[“《])|(?<wide>[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)?)`,
  "gu",
);
/** A pair of half-width brackets in Han text that holds Han: no list's mark, no English aside. */
const BRACKETS = /(?<=\p{Script=Han})\((?<inner>[^()（）\n]{1,60})\)(?=[\p{Script=Han}，。；：、？！]|$)/gmu;
const HAN = /\p{Script=Han}/u;

const rightOf: Readonly<Record<Kind, (block: Block) => number>> = {
  mark: counted(/[，；：？！]/gu),
  brackets: counted(/（/gu),
  wide: counted(/[0-9A-Za-z]+/gu),
};

function counted(pattern: RegExp): (block: Block) => number {
  return blockFact((block) => {
    let count = 0;
    for (const { prose } of passagesOf(block)) count += prose.text.match(pattern)?.length ?? 0;
    return count;
  });
}

const slipsOf = foundIn(Sign.slip, slipsInPassage);

function slipsInPassage({ prose }: Passage): Slip[] {
  const slips: Slip[] = [];
  for (const match of matchesIn(prose.text, SLIP)) {
    const [text] = match;
    const source = prose.sourceSpan(match.index, match.index + text.length);
    const replacement = WIDE[text] ?? narrow(text);
    const kind = match.groups?.wide === undefined ? "mark" : "wide";
    slips.push({ kind, source, text, replacement, edits: [{ ...source, newText: replacement }] });
  }
  for (const match of matchesIn(prose.text, BRACKETS)) {
    if (!HAN.test(match.groups?.inner ?? "")) continue;
    const end = match.index + match[0].length;
    const edits = [
      { ...prose.sourceSpan(match.index, match.index + 1), newText: "（" },
      { ...prose.sourceSpan(end - 1, end), newText: "）" },
    ];
    const source = prose.sourceSpan(match.index, end);
    slips.push({ kind: "brackets", source, text: "( )", replacement: "（ ）", edits });
  }
  return slips;
}

function narrow(text: string): string {
  return text.replace(/[！-～]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function messageOf(text: string, replacement: string): Localized {
  return replacement.charCodeAt(0) > 0x7f
    ? {
        en: `The half-width “${text}” stands in a Chinese sentence. Write “${replacement}”.`,
        zh: `中文句子里用了半角的“${text}”，与其他标点不一致。请改为“${replacement}”。`,
      }
    : {
        en: `“${text}” is written in full-width characters, which searching does not find. Write “${replacement}”.`,
        zh: `“${text}”是全角字符，查找时会遗漏。请改为“${replacement}”。`,
      };
}
