import { formatOrdinal } from "../../ordinals/format";
import { numberOf, seriesOf } from "../../ordinals/ordinal";
import { parseOrdinal } from "../../ordinals/parse";
import { schemeOf } from "../../ordinals/schemes";
import { lostOrdinals } from "../../report/lostOrdinals";
import { isMatter } from "../../report/matter";
import { mainGroups, type NumberedSection, type SiblingGroup } from "../../report/numbering";
import { quoted } from "../../report/quoted";
import type { Report } from "../../report/report";
import type { Section } from "../../report/section";
import { makeRoom } from "../../revise/makeRoom";
import type { ReportType } from "../../types/reportType";
import type { Fix, Rule } from "../rule";

export const ordinalMissing: Rule = {
  id: "ordinal-missing",
  category: "numbering",
  severity: "warning",
  summary: {
    en: "A heading has no ordinal while its siblings have.",
    zh: "同级标题都有编号，唯独这个没有。",
  },
  why: {
    en: "An unnumbered heading among numbered ones cannot be cited and looks like another level. Front and back matter (Abstract, References, 附件) may go without.",
    zh: "编号标题中夹着没有编号的，既不便引用，也看不出层次。摘要、参考文献、附件等可以不编号。",
  },
  fix: "safe",
  outline: true,
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂检查记录\n\n## 一、台账\n\n齐全。\n\n## 现场\n\n整洁。\n\n## 三、留样\n\n足量。\n",
    good: "---\nreport: base\n---\n\n# 食堂检查记录\n\n## 一、台账\n\n齐全。\n\n## 二、现场\n\n整洁。\n\n## 三、留样\n\n足量。\n",
  },
  check({ report, type, emit }) {
    const asked = asksForNumbers(type);
    for (const group of mainGroups(report).values()) {
      for (const section of group.all.filter((one) => isForgotten(one, group, report, asked))) {
        const before = lastBefore(section, group.members);
        const model = before ?? group.members[0];
        if (model === undefined) continue;
        const number = before === undefined ? 1 : numberOf(before.ordinal) + 1;
        const ordinal = formatOrdinal(model.ordinal, number) + model.ordinal.gap;
        emit({
          span: section.heading,
          message: {
            en: `${quoted(section).en} has no ordinal, its siblings have. Write “${ordinal}${section.text}”.`,
            zh: `${quoted(section).zh}没有编号，而同级标题都有。应写作“${ordinal}${section.text}”。`,
          },
          fixes: isRead(ordinal, section) ? [numbered(section, group, ordinal, number)] : [],
        });
      }
    }
  },
};

/** Before a name that begins with a number an ordinal may be none: 3 2024年计划. */
function isRead(ordinal: string, { text }: Section): boolean {
  return parseOrdinal(ordinal + text, 0, { inHeading: true })?.text === ordinal.trimEnd();
}

function numbered({ name }: Section, group: SiblingGroup, ordinal: string, number: number): Fix {
  return {
    title: { en: `Number it “${ordinal.trim()}”`, zh: `编号为“${ordinal.trim()}”` },
    safe: true,
    preferred: true,
    edits: () => [
      { start: name.start, end: name.start, newText: ordinal },
      ...makeRoom(followersOf(name.start, group), number),
    ],
  };
}

function asksForNumbers({ numbering }: ReportType): boolean {
  return (schemeOf(numbering.headings)?.levels.length ?? 0) > 0;
}

/**
 * Between numbered siblings, or before them where they begin with 2. Behind them where the type asks for numbers
 * (`asked`) or its own subsections show its number; what else stands before the first or behind the last is let be.
 */
function isForgotten(section: Section, { members }: SiblingGroup, report: Report, asked: boolean): boolean {
  if (section.kind !== "heading" || section.ordinal !== undefined) return false;
  if (isMatter(section.text) && !lostOrdinals(report).has(section)) return false;
  const beginsLate = members[0] !== undefined && lacksItsFirst(members[0]);
  if (
    (members.length < 2 && !beginsLate) ||
    members.some(({ kind, depth }) => kind !== "heading" || depth !== section.depth)
  )
    return false;
  const first = members[0];
  const last = members[members.length - 1];
  if (first === undefined || last === undefined) return false;
  const inside = first.heading.start < section.heading.start && section.heading.start < last.heading.start;
  const leads = section.heading.start < first.heading.start && beginsLate;
  const trails = last.heading.start < section.heading.start && (asked || isCountedBelow(section, last));
  return inside || leads || trails;
}

/** It is the second; appendices have no unnumbered section for their first. */
function lacksItsFirst({ ordinal }: NumberedSection): boolean {
  return numberOf(ordinal) === 2 && ordinal.system !== "appendix";
}

/** ## 4. Timeline, ## Remediation with ### 5.1 below it: the number that is lacking stands there. */
function isCountedBelow({ children }: Section, { ordinal }: NumberedSection): boolean {
  return children.some(
    ({ ordinal: own }) =>
      own !== undefined &&
      own.path.length === ordinal.path.length + 1 &&
      own.path.at(-2) === numberOf(ordinal) + 1,
  );
}

function lastBefore(section: Section, members: readonly NumberedSection[]): NumberedSection | undefined {
  return members.findLast(({ heading }) => heading.start < section.heading.start);
}

function followersOf(place: number, { members }: SiblingGroup): NumberedSection[] {
  const behind = members.filter(({ heading }) => heading.start > place);
  const series = behind[0] && seriesOf(behind[0].ordinal);
  return behind.filter(({ ordinal }) => seriesOf(ordinal) === series);
}
