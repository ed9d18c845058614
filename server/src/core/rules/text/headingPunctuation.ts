import type { Section } from "../../report/section";
import { walk } from "../../report/section";
import { withoutEnd } from "../../text/runs";
import type { Rule } from "../rule";

const CLOSING = "。，；：、.,;:";

export const headingPunctuation: Rule = {
  id: "heading-punctuation",
  category: "text",
  severity: "info",
  summary: {
    en: "A heading ends in a full stop, comma, semicolon or colon.",
    zh: "标题末尾带有句号、逗号、分号或冒号。",
  },
  why: {
    en: "A heading is no sentence (GB/T 15834-2011, B.4); ? and ! may stand. Where most siblings end so it is the report's habit, and a run-in heading is right with its full stop.",
    zh: "标题末尾一般不用标点（GB/T 15834—2011 附录 B.4），问号、叹号除外。同级多数如此的，视为本文习惯；段首小标题后的句号是对的。",
  },
  fix: "safe",
  outline: true,
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂检查记录\n\n## 一、台账。\n\n齐全。\n\n## 二、现场\n\n整洁。\n\n## 三、留样\n\n足量。\n",
    good: "---\nreport: base\n---\n\n# 食堂检查记录\n\n## 一、台账\n\n齐全。\n\n## 二、现场\n\n整洁。\n\n## 三、留样\n\n足量。\n",
  },
  check({ report, emit }) {
    for (const section of walk(report.sections)) {
      const mark = isBare(section) ? marksAtEnd(section) : "";
      if (mark === "" || isHabit(section, section.parent?.children ?? report.sections)) continue;
      const end = section.name.end;
      const start = end - mark.length;
      if (report.document.slice(start, end) !== mark) continue;
      emit({
        span: { start, end },
        message: {
          en: `The heading ends in “${mark}”; headings go without. Delete it.`,
          zh: `标题末尾的“${mark}”多余，请删去。`,
        },
        fixes: [
          {
            title: { en: `Delete “${mark}”`, zh: `删去“${mark}”` },
            safe: true,
            preferred: true,
            edits: () => [{ start, end, newText: "" }],
          },
        ],
      });
    }
  },
};

function marksAtEnd({ written }: Section): string {
  const text = written.trimEnd();
  return text.slice(withoutEnd(text, CLOSING).length);
}

/** Markdown headings, and short lines of the first level: below it a line that closes like a sentence is one. */
function isBare({ kind, ordinal, written }: Section): boolean {
  if (/(?:\.{3}|etc\.|[A-Z]\.[A-Z]?\.|No\.|vs\.)$/u.test(written)) return false;
  return kind === "heading" || (kind === "line" && ordinal?.system === "han" && written.length <= 40);
}

/** A colon may lead in what the section lists, unless it alone of several short headings has one. */
function mayLeadIn({ written }: Section, kin: readonly Section[]): boolean {
  if (!/[：:]$/u.test(written)) return false;
  const marked = kin.filter((one) => /[：:]$/u.test(one.written)).length;
  return (
    kin.length < 2 || marked > 1 || written.length > 16 || /(?:如下|以下|下列|包括|分为)[：:]$/u.test(written)
  );
}

/** From three siblings on the majority decides. */
function isHabit(section: Section, siblings: readonly Section[]): boolean {
  const kin = siblings.filter(({ kind }) => kind === section.kind);
  const marked = kin.filter((one) => marksAtEnd(one) !== "");
  // A numbered line alone may be a sentence or a lead-in; only its siblings show that it is a heading.
  if (section.kind === "line") {
    const habit = kin.length < 3 ? marked.length === kin.length : marked.length * 2 >= kin.length;
    return habit || mayLeadIn(section, kin);
  }
  return kin.length >= 3 && marked.length * 2 > kin.length;
}
