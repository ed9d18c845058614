import { formatHan } from "../../ordinals/han";
import { type Announced, announcedIn } from "../../report/announced";
import type { Problem, Rule } from "../rule";

const ENGLISH = "one two three four five six seven eight nine ten eleven twelve".split(" ");

export const announcedCount: Rule = {
  id: "announced-count",
  category: "numbering",
  severity: "warning",
  summary: {
    en: "The text announces a number of points, and another number of them follows.",
    zh: "文中说有几个方面、几点、几项，后面列出的却不是这个数。",
  },
  why: {
    en: "A reader who was promised three points and finds two looks for the third. Only a number with its list straight behind it counts (以下三点：, the following four steps:); numbers that nothing is listed for are left alone.",
    zh: "说了三点却只有两点，读者会去找第三点。只看后面紧跟着列举的数字（“以下三点：”“做好三项工作。”）；没有列举的数字不在此列。",
  },
  fix: "review",
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂检查记录\n\n检查发现以下三个问题：一是台账不全。二是留样不足。\n",
    good: "---\nreport: base\n---\n\n# 食堂检查记录\n\n检查发现以下两个问题：一是台账不全。二是留样不足。\n",
  },
  check({ report, emit }) {
    for (const announced of announcedIn(report)) {
      if (announced.found !== announced.value) emit(problemOf(announced));
    }
  },
};

function problemOf(announced: Announced): Problem {
  const { start, end, text, found, first, numberSpan } = announced;
  const newText = sameKind(announced);
  return {
    span: { start, end },
    message: {
      en: `The text announces “${text}”, but ${found} follow${found === 1 ? "s" : ""}. Correct the number, or add what is lacking.`,
      zh: `这里说“${text}”，后面却列了${found}项。请改正数字，或补上缺少的内容。`,
    },
    related: [
      {
        span: { start: first, end: first + 1 },
        message: { en: "What follows begins here.", zh: "所列内容从这里开始。" },
      },
    ],
    fixes:
      newText === undefined
        ? []
        : [
            {
              title: { en: `Change the number to “${newText}”`, zh: `把数字改为“${newText}”` },
              safe: false,
              preferred: true,
              edits: () => [{ start: numberSpan.start, end: numberSpan.end, newText }],
            },
          ],
  };
}

/** The number found, written as the announced one is. Undefined for one thing, which is no list. */
function sameKind({ numberText, found }: Announced): string | undefined {
  if (found < 2) return undefined;
  if (/^\d/.test(numberText)) return String(found);
  if (!/^[a-z]/i.test(numberText)) return found === 2 ? "两" : formatHan(found);
  const word = ENGLISH[found - 1] ?? String(found);
  return /^[A-Z]/.test(numberText) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
