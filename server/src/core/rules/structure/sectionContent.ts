import { type Holdings, holdingsOf } from "../../report/holdings";
import type { Report } from "../../report/report";
import { type Section, walk } from "../../report/section";
import { addContent } from "../../revise/addContent";
import type { Localized } from "../../text/localized";
import { isEmpty } from "../../types/matching/empty";
import { foldWords } from "../../types/pattern";
import type { ContentDemand, ContentKind } from "../../types/reportType";
import type { Fix, ReportContext, Rule } from "../rule";
import { holdsBlank, standsIn } from "../standsIn";

export const sectionContent: Rule = {
  id: "section-content",
  category: "structure",
  severity: "warning",
  summary: {
    en: "A section lacks the list, table, figure, code, link or text that its type asks for, or has too many.",
    zh: "某个章节缺少报告类型要求的列表、表格、图、代码、链接或文字，或者超出数量。",
  },
  why: {
    en: "Action items without owner and date are wishes, and a timeline without times is a tale. Subsections count; numbered lines and enumerations count as a list.",
    zh: "没有责任人和期限的整改措施只是愿望，没有时间的经过只是叙述。下级标题中的内容也算在内，编号行和“一是、二是”算作列表。",
  },
  fix: "review",
  examples: {
    type: "report: 1\nid: pump-test\nname: { en: Pump test }\nextends: base\nsections:\n  - name: Timeline\n    has: [{ list: 2.. }]\n  - name: Action Items\n    has: [{ table: [Action, Owner, Due] }]\n",
    bad: "---\nreport: pump-test\n---\n\n# Pump test\n\n## Timeline\n\n- 09:00 start\n- 17:00 end\n\n## Action Items\n\n| Action | Owner | |\n|---|---|\n| Change the seal | Ana |\n",
    good: "---\nreport: pump-test\n---\n\n# Pump test\n\n## Timeline\n\n- 09:00 start\n- 17:00 end\n\n## Action Items\n\n| Action | Owner | Due |\n|---|---|---|\n| Change the seal | Ana | 2025-03-01 |\n",
  },
  check(context) {
    const { report, match } = context;
    for (const section of walk(report.sections)) {
      const spec = match.specOf(section);
      if (spec === undefined || spec.has.length === 0 || standsIn(section, spec) || isEmpty(report, section))
        continue;
      const holdings = holdingsOf(report, section);
      for (const demand of spec.has) checkDemand(context, section, spec.id, holdings, demand);
    }
  },
};

function checkDemand(
  { report, type, emit }: ReportContext,
  section: Section,
  id: string,
  holdings: Holdings,
  demand: ContentDemand,
): void {
  const count = countOf(report, section, holdings, demand);
  const { min, max } = demand.count;
  if (min <= count && count <= max) return;
  // What is still to be written is told as a blank, and what it will hold is not known.
  if (count < min && holdsBlank(report, section)) return;
  emit({
    span: section.heading,
    section: id,
    message:
      count < min ? tooFew(section.text, demand, count, holdings) : tooMany(section.text, demand, count),
    fixes: count < min ? fixesOf(report, section, type.lang, demand, min - count) : [],
  });
}

function countOf(report: Report, section: Section, holdings: Holdings, demand: ContentDemand): number {
  const { kind, columns, pattern } = demand;
  switch (kind) {
    case "list":
      return holdings.items;
    case "table":
      return columns === undefined
        ? holdings.tables.length
        : holdings.tables.filter((header) => missingColumns(header, columns).length === 0).length;
    case "figure":
      return holdings.figures;
    case "code":
      return holdings.code;
    case "link":
      return holdings.links;
    case "text":
      return pattern === undefined ? holdings.paragraphs : occurrences(report, section, pattern);
  }
}

function occurrences(
  report: Report,
  { heading, range }: Section,
  pattern: NonNullable<ContentDemand["pattern"]>,
): number {
  const text = report.document.slice(heading.end, range.end);
  // A literal is compared as a whole: here it is looked for within the text.
  if (pattern.kind === "literal") return text.includes(pattern.source) ? 1 : 0;
  let count = 0;
  for (
    let found = pattern.find(text);
    found !== undefined;
    found = pattern.find(text, Math.max(found.end, found.start + 1))
  )
    count++;
  return count;
}

/** Columns that a header has not: its cells may say more (Due date for Due). */
function missingColumns(header: readonly string[], columns: readonly string[]): string[] {
  const cells = header.map(foldWords);
  return columns.filter((column) => !cells.some((cell) => cell.includes(foldWords(column))));
}

const NAMES: Readonly<Record<ContentKind, Localized>> = {
  list: { en: "list entry", zh: "条列表项" },
  table: { en: "table", zh: "个表格" },
  figure: { en: "figure", zh: "张图" },
  code: { en: "code block", zh: "段代码" },
  link: { en: "link", zh: "个链接" },
  text: { en: "paragraph", zh: "段文字" },
};

function counted(kind: ContentKind, count: number): Localized {
  const { en, zh } = NAMES[kind];
  const plural = en.endsWith("entry") ? `${en.slice(0, -1)}ies` : `${en}s`;
  return { en: `${count} ${count === 1 ? en : plural}`, zh: `${count} ${zh}` };
}

function tooFew(
  name: string,
  { kind, count: { min }, columns, pattern }: ContentDemand,
  count: number,
  { tables }: Holdings,
): Localized {
  const [header] = tables;
  if (kind === "table" && columns !== undefined && header !== undefined) {
    const lacking = missingColumns(header, columns);
    return {
      en: `The table in “${name}” lacks the column${lacking.length === 1 ? "" : "s"} ${lacking.join(", ")}. Add what is missing.`,
      zh: `“${name}”的表格缺少“${lacking.join("”“")}”列，请补上。`,
    };
  }
  if (columns !== undefined) {
    return {
      en: `“${name}” should hold a table with the columns ${columns.join(", ")}. Add it.`,
      zh: `“${name}”应有包含“${columns.join("”“")}”列的表格，请补上。`,
    };
  }
  if (pattern !== undefined) {
    return {
      en: `“${name}” should hold a text such as ${pattern.source}. Add it.`,
      zh: `“${name}”中应有 ${pattern.source} 这样的文字，请补上。`,
    };
  }
  const [wanted, there] = [counted(kind, min), counted(kind, count)];
  return {
    en: `“${name}” should hold at least ${wanted.en}${count === 0 ? "" : ` and has ${there.en}`}. Add what is missing.`,
    zh: `“${name}”至少应有 ${wanted.zh}${count === 0 ? "" : `，现有 ${there.zh}`}，请补上。`,
  };
}

function tooMany(name: string, { kind, count: { max } }: ContentDemand, count: number): Localized {
  const [wanted, there] = [counted(kind, max), counted(kind, count)];
  return {
    en: `“${name}” should hold at most ${wanted.en} and has ${there.en}. Take some out.`,
    zh: `“${name}”至多应有 ${wanted.zh}，现有 ${there.zh}，请删减。`,
  };
}

const TITLES: Partial<Record<ContentKind, Localized>> = {
  list: { en: "Insert a list to fill in", zh: "插入待填写的列表" },
  table: { en: "Insert a table to fill in", zh: "插入待填写的表格" },
  text: { en: "Insert a text to fill in", zh: "插入待填写的文字" },
};

/** What has a skeleton: a picture, a link or code has none. */
function fixesOf(
  report: Report,
  section: Section,
  lang: "zh" | "en",
  demand: ContentDemand,
  lacking: number,
): Fix[] {
  const title = TITLES[demand.kind];
  if (title === undefined || demand.pattern !== undefined) return [];
  return [
    {
      title,
      safe: false,
      preferred: true,
      edits: () => addContent(report, section, lang, demand, Math.min(lacking, MOST)),
    },
  ];
}

/** More entries than these nobody fills in. */
const MOST = 10;
