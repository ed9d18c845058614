import { moveSection } from "../../revise/moveSection";
import { kindOf } from "../article";
import type { Rule } from "../rule";

export const misplacedSection: Rule = {
  id: "misplaced-section",
  category: "structure",
  severity: "warning",
  summary: {
    en: "A section stands out of the order that the report type gives.",
    zh: "章节的先后顺序与报告类型的规定不符。",
  },
  why: {
    en: "The order carries the argument: what happened, why, what follows. Only the fewest sections that have to move are told; sections that the type does not list may stand anywhere.",
    zh: "顺序体现逻辑：做了什么、有什么问题、下一步怎么办。只提示最少需要移动的章节；类型没有列出的章节放在哪里都可以。",
  },
  fix: "review",
  outline: true,
  examples: {
    bad: "---\nreport: postmortem\n---\n\n# Mail queue outage\n\n## Impact\n\nMail was late.\n\n## Summary\n\nThe queue stopped.\n\n## Root Cause\n\nA full disk.\n\n## Timeline\n\n- 10:00 alert\n\n## Action Items\n\n- Alert earlier (Ana, 2026-01-01)\n",
    good: "---\nreport: postmortem\n---\n\n# Mail queue outage\n\n## Summary\n\nThe queue stopped.\n\n## Impact\n\nMail was late.\n\n## Root Cause\n\nA full disk.\n\n## Timeline\n\n- 10:00 alert\n\n## Action Items\n\n- Alert earlier (Ana, 2026-01-01)\n",
  },
  check({ report, type, match, emit }) {
    for (const misplaced of match.misplaced) {
      const { section, spec, after } = misplaced;
      const place = after
        ? { en: `behind “${after.text}”`, zh: `“${after.text}”之后` }
        : { en: "at the front", zh: "最前面" };
      emit({
        span: section.heading,
        section: spec.id,
        message: {
          en: `“${section.text}” stands in the wrong place: in ${kindOf(type).en} it belongs ${place.en}. Move it there.`,
          zh: `“${section.text}”的位置不对：按${kindOf(type).zh}的顺序应在${place.zh}，请移过去。`,
        },
        related: after && [
          {
            span: after.heading,
            message: { en: `It belongs behind this section.`, zh: "应放在这一章节之后。" },
          },
        ],
        fixes: [
          {
            title: { en: `Move “${section.text}” ${place.en}`, zh: `把“${section.text}”移到${place.zh}` },
            safe: false,
            preferred: true,
            edits: () => moveSection(report, misplaced),
          },
        ],
      });
    }
  },
};
