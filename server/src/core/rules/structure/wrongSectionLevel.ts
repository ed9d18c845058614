import type { Section } from "../../report/section";
import { changeDepth, changeOwnDepth } from "../../revise/changeDepth";
import type { Localized } from "../../text/localized";
import type { Match } from "../../types/match";
import { kindOf } from "../article";
import type { Rule } from "../rule";

export const wrongSectionLevel: Rule = {
  id: "wrong-section-level",
  category: "structure",
  severity: "warning",
  summary: {
    en: "A section that the type lists stands one level too deep or too high.",
    zh: "报告类型列出的章节所在的标题级别不对。",
  },
  why: {
    en: "A section at another depth belongs to another section for outline, table of contents and reader.",
    zh: "标题级别错了，在大纲、目录和读者眼里就归到别的章节去了。",
  },
  fix: "safe",
  outline: true,
  examples: {
    bad: "---\nreport: postmortem\n---\n\n# Mail queue outage\n\n## Summary\n\nThe queue stopped.\n\n### Impact\n\nMail was late.\n\n## Root Cause\n\nA full disk.\n\n## Timeline\n\n- 10:00 alert\n\n## Action Items\n\n- Alert earlier (Ana, 2026-01-01)\n",
    good: "---\nreport: postmortem\n---\n\n# Mail queue outage\n\n## Summary\n\nThe queue stopped.\n\n## Impact\n\nMail was late.\n\n## Root Cause\n\nA full disk.\n\n## Timeline\n\n- 10:00 alert\n\n## Action Items\n\n- Alert earlier (Ana, 2026-01-01)\n",
  },
  check({ report, type, match, emit }) {
    for (const { section, spec, level, depth } of match.wrongLevel) {
      const by = depth === undefined || section.depth === undefined ? 0 : depth - section.depth;
      const deep = by === 0 ? section.level > level : by < 0;
      emit({
        span: section.heading,
        section: spec.id,
        message: {
          en: `“${section.text}” stands too ${deep ? "deep" : "high"}: in ${kindOf(type).en} it ${placeOf(level).en}. ${by === 0 ? "Number it like the sections of that level." : `Make it a level-${depth} heading.`}`,
          zh: `“${section.text}”的级别偏${deep ? "低" : "高"}：在${kindOf(type).zh}中它${placeOf(level).zh}。${by === 0 ? "请按该层编号。" : `应改为 ${depth} 级标题。`}`,
        },
        fixes:
          by === 0
            ? []
            : [
                {
                  title: { en: `Make it a level-${depth} heading`, zh: `改为 ${depth} 级标题` },
                  safe: true,
                  preferred: true,
                  edits: () =>
                    holdsSiblings(section, match)
                      ? changeOwnDepth(report.document, section, by)
                      : changeDepth(report.document, section, by),
                },
              ],
      });
    }
  },
};

/** Levels of sections, not of headings: those below the title are the first, whatever # signs they have. */
function placeOf(level: number): Localized {
  const below = level - 1;
  if (below === 0) return { en: "is one of the top sections", zh: "是最上层的章节" };
  return {
    en: `stands ${below === 1 ? "one level" : `${below} levels`} below the top sections`,
    zh: `比最上层的章节低 ${below} 级`,
  };
}

/** A heading with a # too few holds those that should stand beside it: they are right as they are. */
function holdsSiblings(section: Section, { specOf, wrongLevel }: Match): boolean {
  const wrong = new Set(wrongLevel.map((one) => one.section));
  const listed = specOf(section)?.sections.flatMap((entry) => (entry.kind === "any" ? [] : [entry.id])) ?? [];
  return section.children.some((child) => {
    const spec = specOf(child);
    return spec !== undefined && !wrong.has(child) && !listed.includes(spec.id);
  });
}
