import { readReports } from "../../core/check/check";
import { deriveType } from "../../core/features/derive";
import { openReport } from "../../core/index";
import type { Locale, Localized } from "../../core/text/localized";
import { builtInIds } from "../../core/types/library";
import type { ReportType } from "../../core/types/reportType";
import { basename, resolve } from "../../host/paths";
import { painter } from "../colors";
import type { Command, Context } from "../command";
import { CommandError } from "../commandError";
import { DOCUMENT_OPTIONS, Documents, openWorkspace, tellFaults, unknownType } from "../documents";
import { safeJson, sanitize } from "../sanitize";
import { columns } from "../table";
import { typeJson } from "../typeJson";
import { typeText } from "../typeText";
import { FORMAT_OPTION, FORMATS } from "./format";

export const types: Command = {
  usage: "types [ID…] [--format text|json] | types --derive FILE…",
  summary: {
    en: "Lists the report types, prints some of them, or writes a first type from good reports.",
    zh: "列出报告类型，显示其中几种，或由写得好的报告生成类型初稿。",
  },
  options: {
    ...DOCUMENT_OPTIONS,
    format: FORMAT_OPTION,
    derive: {
      help: {
        en: "print a first type (YAML) that the reports FILE… are good examples of",
        zh: "以 FILE… 为范例，输出报告类型初稿（YAML）",
      },
    },
  },
  words: () => builtInIds,
  examples: [
    { line: "reportwright types", says: { en: "all of them", zh: "全部类型" } },
    { line: "reportwright types postmortem", says: { en: "what one asks for", zh: "一种类型的要求" } },
    {
      line: "reportwright types 自查报告 --format json",
      says: { en: "as data, by a name", zh: "按名称输出数据" },
    },
    {
      line: "reportwright types --derive good/*.md > report-types/weekly.yaml",
      says: { en: "a first type from good reports", zh: "由范例生成类型初稿" },
    },
  ],
  run(context) {
    const { args, terminal, locale } = context;
    if (args.has("derive")) return derive(context);
    // The types that a document in the current folder would have.
    const workspace = openWorkspace(context);
    const { library } = workspace.setupFor(resolve(terminal.cwd, "report.md"));
    const faults = tellFaults(workspace, context);
    const named = args.positionals.map((name) => {
      const type = library.get(name) ?? library.named(name);
      if (type !== undefined) return type;
      throw unknownType(name, library);
    });
    if (args.choice("format", FORMATS) === "json") {
      const value = (named.length > 0 ? named : library.types).map(typeJson);
      terminal.out(`${safeJson({ version: 1, types: value })}\n`);
    } else if (named.length > 0) {
      terminal.out(named.map((type) => typeText(type, locale)).join("\n"));
    } else {
      const paint = painter(terminal.color);
      const rows = library.types.map((type) => rowOf(type, locale));
      for (const line of columns(rows)) terminal.out(`${line.replace(/^\S+/, (id) => paint("bold", id))}\n`);
    }
    return faults.length > 0 ? 2 : 0;
  },
};

/** Prints a type that the documents named are good reports of. */
function derive(context: Context): number {
  const { args, terminal } = context;
  if (args.positionals.length === 0) {
    throw new CommandError({
      en: "Which reports? reportwright types --derive FILE….",
      zh: "缺少范例报告：reportwright types --derive FILE…。",
    });
  }
  const documents = new Documents(context, args.positionals);
  const reports = documents.inputs.flatMap((input) => {
    const text = documents.textOf(input);
    return text === undefined
      ? []
      : readReports(openReport(text), documents.setupOf(input), true).slice(0, 1);
  });
  const [first] = documents.inputs;
  if (reports.length > 0 && first !== undefined)
    terminal.out(
      deriveType(
        reports.map(({ report }) => report),
        { id: idOf(first.path) },
      ),
    );
  return documents.failed ? 2 : 0;
}

/** An id from a file's name, where that has Latin letters. */
function idOf(path: string): string {
  const name = basename(path)
    .replace(/\.[^.]*$/, "")
    .toLowerCase();
  const id = name
    .normalize("NFKD")
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^[-\d]+|-+$/g, "");
  return id === "" ? "my-report" : id;
}

const OWN: Localized = { en: "(workspace)", zh: "（工作区）" };

function rowOf({ id, name, aliases, origin }: ReportType, locale: Locale): string[] {
  const other = name[locale === "en" ? "zh" : "en"];
  const names = [...new Set([name[locale], other, ...aliases])];
  return [id, names.join(", ") + (origin === "workspace" ? ` ${OWN[locale]}` : "")].map(sanitize);
}
