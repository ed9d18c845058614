import { type CheckedReport, readReports } from "../../core/check/check";
import { openReport } from "../../core/index";
import type { Section } from "../../core/report/section";
import { type Paint, painter } from "../colors";
import type { Command } from "../command";
import { CommandError } from "../commandError";
import { DOCUMENT_OPTIONS, Documents } from "../documents";
import { safeJson, sanitize } from "../sanitize";
import { Source } from "../source";
import { FORMAT_OPTION, FORMATS } from "./format";

export const outline: Command = {
  usage: "outline PATH… [OPTION…]",
  summary: { en: "Shows the sections of reports.", zh: "显示报告的章节结构。" },
  options: {
    ...DOCUMENT_OPTIONS,
    format: FORMAT_OPTION,
  },
  notes: [
    {
      en: 'In the text, "=" marks a numbered line that stands alone and "…" a numbered first sentence with its text\nbehind it; what stands in brackets is the section of the report type.',
      zh: "文本格式中，“=”表示独立成行的编号标题，“…”表示后接正文的编号首句，方括号内为报告类型中的章节。",
    },
  ],
  examples: [
    { line: "reportwright outline report.md", says: { en: "as a tree", zh: "以树状显示" } },
    {
      line: "reportwright outline --format json reports/",
      says: { en: "for another program", zh: "供其他程序使用" },
    },
  ],
  run(context) {
    const { args, terminal } = context;
    if (args.positionals.length === 0) {
      throw new CommandError({
        en: "Which document? reportwright outline PATH…",
        zh: "缺少文档：reportwright outline PATH…",
      });
    }
    const documents = new Documents(context, args.positionals);
    const json = args.choice("format", FORMATS) === "json";
    const paint = painter(terminal.color);
    for (const input of documents.inputs) documents.setupOf(input);
    documents.faults();
    let separator = "";
    if (json) terminal.out('{"version":1,"files":[');
    for (const input of documents.inputs) {
      const text = documents.textOf(input);
      if (text === undefined) continue;
      const reports = readReports(openReport(text), documents.setupOf(input), true);
      const source = new Source(text);
      if (json) {
        const file = { path: input.path, reports: reports.map((report) => reportJson(report, source)) };
        terminal.out(`${separator}\n${safeJson(file)}`);
        separator = ",";
      } else terminal.out(fileText(input.path, reports, paint));
    }
    if (json) terminal.out("\n]}\n");
    return documents.failed ? 2 : 0;
  },
};

function reportJson({ report, typeName, match }: CheckedReport, source: Source) {
  const sectionJson = (section: Section): object => ({
    text: section.text,
    ordinal: section.ordinal?.text ?? null,
    level: section.level,
    kind: section.kind,
    section: match.specOf(section)?.id ?? null,
    range: source.rangeOf(section.range),
    children: section.children.map(sectionJson),
  });
  return {
    type: typeName ?? null,
    title: report.title?.text ?? null,
    range: source.rangeOf(report.range),
    sections: report.sections.map(sectionJson),
  };
}

const KIND_MARKS: Record<Section["kind"], string> = { heading: "", line: " =", "run-in": " …" };

function fileText(path: string, reports: readonly CheckedReport[], paint: Paint): string {
  const lines = [paint("bold", sanitize(path))];
  for (const { report, typeName, match } of reports) {
    lines.push(`  ${sanitize(report.title?.text ?? "—")} ${paint("dim", `(${sanitize(typeName ?? "—")})`)}`);
    const add = (section: Section): void => {
      const id = match.specOf(section)?.id;
      const ordinal = section.ordinal === undefined ? "" : `${section.ordinal.text}${section.ordinal.gap}`;
      const label = sanitize(ordinal + section.text);
      const known = id === undefined ? "" : paint("dim", ` [${sanitize(id)}]`);
      lines.push(
        `${"  ".repeat(section.level + 1)}${label}${paint("dim", KIND_MARKS[section.kind])}${known}`,
      );
      section.children.forEach(add);
    };
    report.sections.forEach(add);
  }
  return `${lines.join("\n")}\n\n`;
}
