import { frontMatterOf } from "../../../server/src/core/report/frontMatter";
import { buildReport, type Report } from "../../../server/src/core/report/report";
import { walk } from "../../../server/src/core/report/section";
import { levelOneTitles } from "../../../server/src/core/report/titles";
import { readDocument } from "../../../server/src/core/syntax/document";
import { builtInData, builtInIds } from "../../../server/src/core/types/library";
import type { Match } from "../../../server/src/core/types/match";
import { matchReport } from "../../../server/src/core/types/matching/matchReport";
import type { ReportType } from "../../../server/src/core/types/reportType";
import { resolveTypes } from "../../../server/src/core/types/resolve";

/** The type that a YAML text defines; the text must have no problem. */
export function typeOf(yaml: string): ReportType {
  const { types, problems } = resolveTypes(["test.yaml"], new Map([["test.yaml", yaml]]), {
    builtIn: builtInData,
    builtInIds,
  });
  const found = problems.get("test.yaml") ?? [];
  const [type] = types;
  if (type === undefined || found.length > 0)
    throw new Error(found.map(({ message }) => message.en).join("\n"));
  return type;
}

/** A Markdown text as one report; its first level-1 heading is the title, if it is `titled`. */
export function reportOf(markdown: string, titled = true): Report {
  const document = readDocument(markdown);
  const first = document.blocks[0];
  const [title] = levelOneTitles(document);
  return buildReport(document, first && frontMatterOf(first), {
    firstBlock: 0,
    endBlock: document.blocks.length,
    title: titled ? title : undefined,
  });
}

/** What a match says is wrong, one line a defect: `missing impact`, `misplaced Summary behind Impact` … */
export function defectsOf(match: Match): string[] {
  return [
    ...match.missing.map(({ spec, parent }) => `missing ${spec.id}${parent ? ` in ${parent.text}` : ""}`),
    ...match.misplaced.map(
      ({ section, after }) => `misplaced ${section.text} behind ${after?.text ?? "nothing"}`,
    ),
    ...match.duplicates.map(({ section }) => `duplicate ${section.text}`),
    ...match.unexpected.map(({ section, reason }) => `unexpected ${section.text} (${reason})`),
    ...match.wrongLevel.map(({ section, level }) => `wrong level ${section.text}, should be ${level}`),
    ...match.renamed
      .filter(({ typo }) => typo)
      .map(({ section, name }) => `typo ${section.text} for ${name}`),
  ].sort();
}

export function defects(markdown: string, type: ReportType, titled = true): string[] {
  return defectsOf(matchReport(reportOf(markdown, titled), type));
}

/** The outline as matched: `Summary = summary` a line, indented by level. */
export function recognised(markdown: string, type: ReportType): string[] {
  const report = reportOf(markdown);
  const match = matchReport(report, type);
  return [...walk(report.sections)].map(
    (section) => `${"  ".repeat(section.level - 1)}${section.text} = ${match.specOf(section)?.id ?? "-"}`,
  );
}

/** `Purpose / Course > Good > Bad / Outlook`: headings, one > deeper for every > before the name. */
export function headings(outline: string): string {
  const lines = outline.split(/(?=[/>])/).map((part) => part.trim());
  let level = 2;
  const blocks = lines.map((line) => {
    level = line.startsWith(">") ? 3 : 2;
    const own = /^\[(#+)\] ?(.*)$/.exec(line.replace(/^[/>]+\s*/, ""));
    const marks = own?.[1] ?? "#".repeat(level);
    return `${marks} ${own?.[2] ?? line.replace(/^[/>]+\s*/, "")}\n\nThe drill took nine minutes.`;
  });
  return `# Drill\n\n${blocks.join("\n\n")}\n`;
}
