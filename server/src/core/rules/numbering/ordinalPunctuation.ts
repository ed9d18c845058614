import { usualSuffixes, withAffixes } from "../../ordinals/affixes";
import { seriesOf } from "../../ordinals/ordinal";
import { parseOrdinal } from "../../ordinals/parse";
import { isNumbered, type NumberedSection, siblingGroups } from "../../report/numbering";
import type { Report } from "../../report/report";
import { walk } from "../../report/section";
import { writeOrdinal } from "../../revise/ordinalText";
import type { TextEdit } from "../../text/edits";
import type { Problem, Rule } from "../rule";

export const ordinalPunctuation: Rule = {
  id: "ordinal-punctuation",
  category: "numbering",
  severity: "warning",
  summary: {
    en: "The mark behind an ordinal is not the usual one: 一. for 一、, （一）、 for （一）, 1、 for 1. in Chinese text.",
    zh: "编号后的标点不合规范：“一、”写成“一.”，“（一）”写成“（一）、”，“1.”写成“1、”等。",
  },
  why: {
    en: "Each level has its mark (GB/T 15834-2011, B.3), and a foreign one makes it look like another level. A report that keeps to one mark throughout is told once, as an information.",
    zh: "各层编号的标点有规定（GB/T 15834—2011 附录 B.3），用错了层次就不清楚。全文一律如此的，只提示一次。",
  },
  fix: "safe",
  outline: true,
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂检查记录\n\n一、台账\n\n齐全。\n\n二.现场\n\n整洁。\n",
    good: "---\nreport: base\n---\n\n# 食堂检查记录\n\n一、台账\n\n齐全。\n\n二、现场\n\n整洁。\n",
  },
  check({ report, emit }) {
    for (const kin of seriesOfReport(report)) {
      const usual = usualOf(kin);
      const wrong = kin.filter((section) => rightText(section, usual) !== undefined);
      const throughout = wrong.length === kin.length && wrong.length > 2 && sameSuffix(wrong);
      for (const section of throughout ? wrong.slice(0, 1) : wrong) {
        emit(problemOf(report, section, throughout ? wrong : [section], throughout, usual));
      }
    }
  },
};

function seriesOfReport(report: Report): NumberedSection[][] {
  const series = new Map<string, NumberedSection[]>();
  // An ordinal of a foreign system is told as such.
  const strays = new Set(siblingGroups(report).flatMap((group) => group.strays));
  for (const section of walk(report.sections)) {
    if (!isNumbered(section) || strays.has(section)) continue;
    const key = seriesOf(section.ordinal);
    const kin = series.get(key);
    if (kin === undefined) series.set(key, [section]);
    else kin.push(section);
  }
  return [...series.values()];
}

function sameSuffix(sections: readonly NumberedSection[]): boolean {
  return new Set(sections.map(({ ordinal }) => ordinal.suffix)).size === 1;
}

const HAN = /\p{Script=Han}/u;

/** The mark of most sections of a series outside of Chinese text, where no standard names one: 1. 2. 3) 4. */
function usualOf(kin: readonly NumberedSection[]): string | undefined {
  if (kin.length < 3 || kin.some(({ ordinal, text }) => HAN.test(text) || ordinal.system !== "arabic"))
    return undefined;
  const suffixes = kin.map(({ ordinal }) => ordinal.suffix);
  return suffixes.find((suffix) => suffixes.filter((own) => own === suffix).length > kin.length / 2);
}

/** How the ordinal should be written; undefined where it is right. Outside of Chinese text the siblings show it. */
function rightText({ ordinal, text }: NumberedSection, like: string | undefined): string | undefined {
  if (!HAN.test(text))
    return like === undefined || like === ordinal.suffix ? undefined : withAffixes(ordinal, { suffix: like });
  const usual = usualSuffixes(ordinal, true);
  if (usual === undefined || usual.includes(ordinal.suffix)) return undefined;
  return withAffixes(ordinal, { suffix: usual[0] ?? "" });
}

function problemOf(
  report: Report,
  section: NumberedSection,
  all: readonly NumberedSection[],
  throughout: boolean,
  like: string | undefined,
): Problem {
  const { ordinal } = section;
  const right = rightText(section, like) ?? ordinal.text;
  return {
    span: { start: ordinal.start, end: ordinal.end },
    severity: throughout ? "info" : undefined,
    message: {
      en: `“${ordinal.text}” has another mark than ${like === undefined ? "the standard gives its level" : "the numbers beside it"}${throughout ? ", as have all of this level" : ""}, so it looks like another level. Write “${right}”.`,
      zh: `“${ordinal.text}”的标点不合规范${throughout ? "（这一层都是如此）" : ""}，容易看错层次，应写作“${right}”。`,
    },
    fixes: [
      {
        title: { en: `Write “${right}”`, zh: `改为“${right}”` },
        safe: true,
        preferred: true,
        edits: () => all.flatMap((one) => edits(report, one, rightText(one, like))),
      },
    ],
  };
}

/** Behind 、 and ） no space stands: what parted the ordinal from its name goes with the mark that it stood behind. */
function edits({ document }: Report, section: NumberedSection, right: string | undefined): TextEdit[] {
  if (right === undefined) return [];
  const gap = /[、）]$/u.test(right) ? "" : section.ordinal.gap;
  // 1、app would not be read as a number any more if it became 1.app.
  const holds = parseOrdinal(right + gap + section.text, 0, { inHeading: true })?.text === right;
  return writeOrdinal(document, section, right, holds ? gap : " ");
}
