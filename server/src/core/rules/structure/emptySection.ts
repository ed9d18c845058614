import { levelJumps } from "../../report/levelJumps";
import { siblingGroups } from "../../report/numbering";
import { quoted } from "../../report/quoted";
import type { Report } from "../../report/report";
import { isAnnex, rootOf, type Section, walk } from "../../report/section";
import { fillSection } from "../../revise/fillSection";
import { isEmpty } from "../../types/matching/empty";
import type { Rule } from "../rule";

export const emptySection: Rule = {
  id: "empty-section",
  category: "structure",
  severity: "warning",
  summary: {
    en: "A heading has nothing under it, neither text nor a subsection.",
    zh: "标题下没有任何内容，既无正文也无下级标题。",
  },
  why: {
    en: "An empty section looks like forgotten work. If there is nothing to report, say so: “None” counts as content; comments do not.",
    zh: "空着的章节看上去像是漏写了。确实没有内容的，写“无”也算；注释不算内容。",
  },
  fix: "review",
  examples: {
    bad: "---\nreport: base\n---\n\n# Pump test\n\n## Results\n\nSteady.\n\n## Open points\n",
    good: "---\nreport: base\n---\n\n# Pump test\n\n## Results\n\nSteady.\n\n## Open points\n\nNone.\n",
  },
  check({ report, type, match, emit }) {
    // With one # too many, or an ordinal of another system, a section loses what it holds: that is told alone.
    const empty = walk(report.sections).filter((section) => isEmpty(report, section));
    if (empty.length === 0) return;
    const astray = new Set<Section>([
      ...match.wrongLevel.map(({ section }) => section),
      ...siblingGroups(report).flatMap(({ strays }) => strays),
      ...levelJumps(report).keys(),
    ]);
    for (const section of empty) {
      if (astray.has(section) || isListed(report, section) || announces(report, section)) continue;
      const spec = match.specOf(section);
      emit({
        span: section.heading,
        section: spec?.id,
        message: {
          en: `${quoted(section).en} is empty. Write what belongs here, or “None” if there is nothing to say.`,
          zh: `${quoted(section).zh}下没有内容。请补写；确无内容的，写明“无”。`,
        },
        fixes: [
          {
            title: { en: "Insert a text to fill in", zh: "插入待填写的内容" },
            safe: false,
            preferred: true,
            edits: () => fillSection(report, section, type, spec),
          },
        ],
      });
    }
  },
};

/**
 * Numbered lines that follow each other without a text between them are a list, not sections. One of them may be a
 * heading by a slip.
 */
function isListed(report: Report, section: Section): boolean {
  if (section.ordinal === undefined) return false;
  const siblings = section.parent?.children ?? report.sections;
  const at = siblings.indexOf(section);
  const isLine = (one: Section | undefined): one is Section => one?.kind === "line";
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  if (section.kind === "line") return [before, after].some((one) => isLine(one) && isEmpty(report, one));
  return isLine(before) && isLine(after) && isEmpty(report, before);
}

/** “Attachments” right before the first annex: the annexes are what it holds. */
function announces(report: Report, section: Section): boolean {
  if (!/附[件表录]|attachment|annex|appendi/iu.test(section.text)) return false;
  const root = rootOf(section);
  const next = report.sections[report.sections.indexOf(root) + 1];
  return next !== undefined && isAnnex(next) && next.range.start === section.range.end;
}
