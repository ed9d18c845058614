import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "../../../server/src/core/rules/all";
import { builtInLibrary } from "../../../server/src/core/types/library";
import type { Generated } from "../generate";
import { methodsTable } from "./lspMethods";
import { settingsTable } from "./settings";
import { summaryOf } from "./typeDocs";

/** Fills the stretches between `<!-- generated: NAME -->` and `<!-- /generated -->` of pages written by hand. */
export function generateReadmeTables(root: string): Generated[] {
  return [
    fill(root, "ARCHITECTURE.md", { methods: methodsTable() }),
    fill(root, "README.md", {
      rules: rulesTable("en"),
      types: typesTable("en"),
      settings: settingsTable("en"),
    }),
    fill(root, "README.zh-CN.md", {
      rules: rulesTable("zh"),
      types: typesTable("zh"),
      settings: settingsTable("zh"),
    }),
  ];
}

function fill(root: string, path: string, parts: Readonly<Record<string, string>>): Generated {
  const text = readFileSync(join(root, path), "utf8");
  const content = text.replace(
    /(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (_, open: string, name: string, close: string) => `${open}\n${parts[name] ?? ""}\n\n${close}`,
  );
  return { path, content };
}

function rulesTable(lang: "en" | "zh"): string {
  const head = lang === "zh" ? "| 规则 | 级别 | 检查什么 |" : "| Rule | Default | What it finds |";
  const rows = allRules.map(
    (rule) => `| [${rule.id}](server/docs/rules/${rule.id}.md) | ${rule.severity} | ${rule.summary[lang]} |`,
  );
  return [head, "|---|---|---|", ...rows].join("\n");
}

function typesTable(lang: "en" | "zh"): string {
  const head = lang === "zh" ? "| 类型 | 名称 | 必备章节 |" : "| Type | Name | Required sections |";
  const rows = builtInLibrary().types.map(
    (type) =>
      `| [${type.id}](server/docs/report-types/${type.id}.md) | ${type.name[lang]} | ${summaryOf(type, lang === "zh" ? "无" : "none")} |`,
  );
  return [head, "|---|---|---|", ...rows].join("\n");
}
