import type { Locale, Localized } from "../../core/text/localized";
import type { ReportType } from "../../core/types/reportType";
import { resolve } from "../../host/paths";
import { painter } from "../colors";
import type { Command } from "../command";
import { CONFIG_OPTION, openWorkspace, tellFaults, unknownType } from "../documents";
import { safeJson, sanitize } from "../sanitize";
import { columns } from "../table";
import { typeJson } from "../typeJson";
import { typeText } from "../typeText";
import { FORMAT_OPTION, FORMATS } from "./format";

export const types: Command = {
  usage: "types [ID…] [--format text|json]",
  summary: { en: "Lists the report types, or prints some of them.", zh: "列出报告类型，或显示其中几种。" },
  options: {
    config: CONFIG_OPTION,
    format: FORMAT_OPTION,
    derive: { value: "FILE…", later: true, help: { en: "", zh: "" } },
  },
  examples: [
    { line: "reportwright types", says: { en: "all of them", zh: "全部类型" } },
    { line: "reportwright types postmortem", says: { en: "what one asks for", zh: "一种类型的要求" } },
    {
      line: "reportwright types 自查报告 --format json",
      says: { en: "as data, by a name", zh: "按名称输出数据" },
    },
  ],
  run(context) {
    const { args, terminal, locale } = context;
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

const OWN: Localized = { en: "(workspace)", zh: "（工作区）" };

function rowOf({ id, name, aliases, origin }: ReportType, locale: Locale): string[] {
  const other = name[locale === "en" ? "zh" : "en"];
  const names = [...new Set([name[locale], other, ...aliases])];
  return [id, names.join(", ") + (origin === "workspace" ? ` ${OWN[locale]}` : "")].map(sanitize);
}
