import { walk } from "../../report/section";
import { wordsOfSection } from "../../report/words";
import type { Localized } from "../../text/localized";
import { isEmpty } from "../../types/matching/empty";
import type { CountRange } from "../../types/reportType";
import type { Rule } from "../rule";
import { holdsBlank, standsIn } from "../standsIn";

export const sectionLength: Rule = {
  id: "section-length",
  category: "structure",
  severity: "warning",
  summary: {
    en: "A section is shorter or longer than its type wants it.",
    zh: "某个章节的篇幅短于或长于报告类型的要求。",
  },
  why: {
    en: "A summary of one line says too little, one of two pages is none. A Han character counts one, and so does a word of another script; headings, code and comments do not count.",
    zh: "一行的摘要说不清楚，两页的摘要不成摘要。一个汉字或其他文字的一个词计一，标题、代码和注释不计。",
  },
  fix: "none",
  examples: {
    type: "report: 1\nid: pump-test\nname: { en: Pump test }\nextends: base\nsections:\n  - { name: Summary, length: 8..40 }\n  - Results\n",
    bad: "---\nreport: pump-test\n---\n\n# Pump test\n\n## Summary\n\nIt went well.\n\n## Results\n\nBoth pumps held.\n",
    good: "---\nreport: pump-test\n---\n\n# Pump test\n\n## Summary\n\nBoth pumps held the pressure for eight hours without a leak.\n\n## Results\n\nBoth pumps held.\n",
  },
  check({ report, match, emit }) {
    for (const section of walk(report.sections)) {
      const spec = match.specOf(section);
      if (spec?.length === undefined || standsIn(section, spec) || isEmpty(report, section)) continue;
      const words = wordsOfSection(report, section);
      if (spec.length.min <= words && words <= spec.length.max) continue;
      if (words < spec.length.min && holdsBlank(report, section)) continue;
      emit({
        span: section.heading,
        section: spec.id,
        message: messageOf(section.text, words, spec.length),
      });
    }
  },
};

function messageOf(name: string, words: number, { min, max }: CountRange): Localized {
  const short = words < min;
  const counted = { en: `${words} word${words === 1 ? "" : "s"}`, zh: `${words} 字` };
  return short
    ? {
        en: `“${name}” has ${counted.en}; at least ${min} are asked for. Say more.`,
        zh: `“${name}”共 ${counted.zh}，要求不少于 ${min} 字，请补充内容。`,
      }
    : {
        en: `“${name}” has ${counted.en}; at most ${max} are asked for. Shorten it.`,
        zh: `“${name}”共 ${counted.zh}，要求不超过 ${max} 字，请精简。`,
      };
}
