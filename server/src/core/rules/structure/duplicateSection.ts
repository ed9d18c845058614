import { kindOf } from "../article";
import type { Rule } from "../rule";

export const duplicateSection: Rule = {
  id: "duplicate-section",
  category: "structure",
  severity: "warning",
  summary: {
    en: "A section stands more often than the report type allows.",
    zh: "同一章节出现的次数超过报告类型允许的次数。",
  },
  why: {
    en: "Two sections of the same name usually mean that one was pasted and not removed, or that a subject is torn in two.",
    zh: "同名章节重复，多半是粘贴后忘了删，或者同一内容被拆成两处。",
  },
  fix: "none",
  outline: true,
  examples: {
    bad: "---\nreport: postmortem\n---\n\n# Mail queue outage\n\n## Summary\n\nThe queue stopped.\n\n## Impact\n\nMail was late.\n\n## Root Cause\n\nA full disk.\n\n## Timeline\n\n- 10:00 alert\n\n## Action Items\n\n- Alert earlier (Ana, 2026-01-01)\n\n## Impact\n\nNone was lost.\n",
    good: "---\nreport: postmortem\n---\n\n# Mail queue outage\n\n## Summary\n\nThe queue stopped.\n\n## Impact\n\nMail was late. None was lost.\n\n## Root Cause\n\nA full disk.\n\n## Timeline\n\n- 10:00 alert\n\n## Action Items\n\n- Alert earlier (Ana, 2026-01-01)\n",
  },
  check({ match, type, emit }) {
    for (const { section, spec, first } of match.duplicates) {
      emit({
        span: section.heading,
        section: spec.id,
        message: {
          en: `“${section.text}” is here once too often: ${kindOf(type).en} has it ${timesEn(spec.max)}. Merge it with the first one or rename it.`,
          zh: `“${section.text}”重复：${kindOf(type).zh}中这一章节${spec.max === 1 ? "只应有一个" : `最多 ${spec.max} 个`}，请与前一处合并或改名。`,
        },
        related: [
          { span: first.heading, message: { en: "It stands here already.", zh: "这里已有这一章节。" } },
        ],
      });
    }
  },
};

function timesEn(max: number): string {
  return max === 1 ? "once" : `at most ${max} times`;
}
