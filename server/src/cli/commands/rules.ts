import { allRules, documentedRules } from "../../core/rules/all";
import type { RuleInfo } from "../../core/rules/rule";
import type { Locale, Localized } from "../../core/text/localized";
import { painter } from "../colors";
import type { Command } from "../command";
import { CommandError, didYouMean } from "../commandError";
import { DOCUMENT_OPTIONS } from "../documents";
import { safeJson } from "../sanitize";
import { columns } from "../table";
import { FORMAT_OPTION, FORMATS } from "./format";
import { tellSettings } from "./ruleSettings";

export const rules: Command = {
  usage: "rules [ID…] [--for FILE] [--format text|json]",
  summary: {
    en: "Lists the rules, explains some of them, or tells how they are set for a document, and where.",
    zh: "列出规则，说明其中几条，或显示对某篇文档的设置及其出处。",
  },
  options: {
    for: {
      value: "FILE",
      help: {
        en: "how rules are set for this document: severity and options, and who says so",
        zh: "对此文档的规则设置：级别、选项及其出处",
      },
    },
    ...DOCUMENT_OPTIONS,
    format: FORMAT_OPTION,
  },
  words: () => documentedRules.map(({ id }) => id),
  examples: [
    { line: "reportwright rules", says: { en: "all of them", zh: "全部规则" } },
    { line: "reportwright rules missing-section", says: { en: "one, explained", zh: "说明一条规则" } },
    {
      line: "reportwright rules --for reports/week-12.md",
      says: { en: "how they are set there, and where", zh: "显示对该文档的设置及其出处" },
    },
  ],
  run(context) {
    const { args, terminal, locale } = context;
    const ids = args.positionals;
    const file = args.text("for");
    if (file !== undefined) return tellSettings(context, file, new Set(ids.map((id) => ruleNamed(id).id)));
    const chosen = ids.length === 0 ? documentedRules : ids.map(ruleNamed);
    if (args.choice("format", FORMATS) === "json") {
      terminal.out(`${safeJson({ version: 1, rules: chosen.map((rule) => ruleJson(rule, locale)) })}\n`);
    } else if (ids.length === 0) {
      const paint = painter(terminal.color);
      const rows = chosen.map(({ id, severity, fix, summary }) => [id, severity, fix, summary[locale]]);
      for (const line of columns(rows)) terminal.out(`${line.replace(/^\S+/, (id) => paint("bold", id))}\n`);
    } else {
      terminal.out(chosen.map((rule) => ruleText(rule, locale)).join("\n"));
    }
    return 0;
  },
};

function ruleNamed(id: string): RuleInfo {
  const rule = documentedRules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const hint = didYouMean(
    id,
    documentedRules.map((one) => one.id),
  );
  throw new CommandError({
    en: `There is no rule "${id}".${hint.en || " reportwright rules lists them."}`,
    zh: `没有规则“${id}”。${hint.zh || "reportwright rules 列出全部规则。"}`,
  });
}

function ruleJson({ id, category, severity, fix, summary, why, options }: RuleInfo, locale: Locale) {
  return {
    id,
    category,
    severity,
    fix,
    summary: summary[locale],
    why: why[locale],
    options: Object.entries(options ?? {}).map(([name, option]) => ({
      name,
      description: option.description[locale],
      default: option.default,
    })),
    examples: examplesOf(id),
  };
}

/** Findings that no look at a report makes have none. */
function examplesOf(id: string): { readonly bad: string; readonly good: string } | undefined {
  return allRules.find((rule) => rule.id === id)?.examples;
}

const FIXES: Readonly<Record<RuleInfo["fix"], Localized>> = {
  safe: { en: "safe", zh: "可自动修复" },
  review: { en: "review", zh: "须人工确认" },
  none: { en: "none", zh: "无" },
};

const LABELS = {
  options: { en: "Options", zh: "选项" },
  bad: { en: "Wrong", zh: "错误示例" },
  good: { en: "Right", zh: "正确示例" },
} satisfies Record<string, Localized>;

function ruleText({ id, severity, fix, summary, why, options }: RuleInfo, locale: Locale): string {
  const examples = examplesOf(id);
  const facts: Localized = {
    en: ` (severity: ${severity}, fix: ${FIXES[fix].en})`,
    zh: `（默认级别：${severity}，修复：${FIXES[fix].zh}）`,
  };
  const label = (text: Localized): string => text[locale] + { en: ":", zh: "：" }[locale];
  const known = Object.entries(options ?? {}).map(([name, option]) => [
    `  ${name}`,
    JSON.stringify(option.default),
    option.description[locale],
  ]);
  const blocks = [
    [id + facts[locale], summary[locale]],
    [why[locale]],
    ...(known.length > 0 ? [[label(LABELS.options), ...columns(known)]] : []),
    ...(examples === undefined
      ? []
      : [
          [label(LABELS.bad), indented(examples.bad)],
          [label(LABELS.good), indented(examples.good)],
        ]),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, "    ");
}
