import type { SectionSpec } from "../../types/reportType";
import { kindOf } from "../article";
import type { Rule } from "../rule";

export const sectionName: Rule = {
  id: "section-name",
  category: "structure",
  severity: "hint",
  summary: {
    en: "A section stands under another accepted name than the usual one, or its name is misspelt.",
    zh: "章节用了认可的其他名称，或名称有错字。",
  },
  why: {
    en: "One name for one thing helps whoever reads many such reports. Another accepted name is no fault and no more than a hint; a slip of the pen is a warning.",
    zh: "同一章节用同一名称，便于对照阅读。用其他认可的名称不算错，只作提示；错字则作警告。",
  },
  fix: "safe",
  outline: true,
  examples: {
    bad: "---\nreport: postmortem\n---\n\n# Mail queue outage\n\n## Summary\n\nThe queue stopped.\n\n## Impact\n\nMail was late.\n\n## Root Cuase\n\nA full disk.\n\n## Timeline\n\n- 10:00 alert\n\n## Action Items\n\n- Alert earlier (Ana, 2026-01-01)\n",
    good: "---\nreport: postmortem\n---\n\n# Mail queue outage\n\n## Summary\n\nThe queue stopped.\n\n## Impact\n\nMail was late.\n\n## Root Cause\n\nA full disk.\n\n## Timeline\n\n- 10:00 alert\n\n## Action Items\n\n- Alert earlier (Ana, 2026-01-01)\n",
  },
  check({ report, type, match, emit }) {
    for (const { section, spec, typo, name } of match.renamed) {
      if (!typo && !isOtherSpelling(section.text, spec)) continue;
      const { start } = section.name;
      // Closing marks of the heading are not the name's.
      const at = report.document.slice(start, section.name.end).indexOf(section.text);
      const span = at < 0 ? section.name : { start: start + at, end: start + at + section.text.length };
      emit({
        span,
        section: spec.id,
        severity: typo ? "warning" : undefined,
        message: typo
          ? {
              en: `“${section.text}” looks like a misspelling of “${name}”. Write “${name}”.`,
              zh: `“${section.text}”疑为“${name}”的笔误，应写作“${name}”。`,
            }
          : {
              en: `“${section.text}” is usually called “${name}” in ${kindOf(type).en}. Readers find it sooner under that name.`,
              zh: `“${section.text}”在${kindOf(type).zh}中一般称为“${name}”，改用通用名称便于读者查找。`,
            },
        fixes:
          at < 0
            ? []
            : [
                {
                  title: { en: `Rename to “${name}”`, zh: `改名为“${name}”` },
                  safe: typo,
                  preferred: true,
                  edits: () => [{ ...span, newText: name }],
                },
              ],
      });
    }
  },
};

/** A name that the type spells out. What only fits a pattern, or stands for a loose section, has a name of its own. */
function isOtherSpelling(text: string, { names, loose }: SectionSpec): boolean {
  return !loose && names.some((name) => name.kind === "literal" && name.find(text) !== undefined);
}
