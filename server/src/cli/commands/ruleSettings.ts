import { type CheckedReport, readReports } from "../../core/check/check";
import { type ExplainedReport, type ExplainedRule, explainSettings } from "../../core/check/explain";
import { capText, decidingStep, namedBy, placeText, sourceOf } from "../../core/features/sources";
import { openReport, type Setup } from "../../core/index";
import type { Locale, Localized } from "../../core/text/localized";
import type { Origin } from "../../core/types/reportType";
import type { Configuration, Sourced } from "../../host/configuration";
import { painter } from "../colors";
import type { Context } from "../command";
import { Documents } from "../documents";
import { safeJson, sanitize } from "../sanitize";
import { columns } from "../table";
import { FORMATS } from "./format";

/** A document with the settings of its reports. */
interface Explained {
  readonly path: string;
  readonly config: Configuration | undefined;
  /** The entry that says that the document is left alone. */
  readonly ignored: Origin | undefined;
  readonly setup: Setup;
  readonly reports: readonly (ExplainedReport & { readonly checked: CheckedReport })[];
}

/** Tells how each rule is set for a document, and where that comes from. `ids`: of the rules that are asked for. */
export function tellSettings(context: Context, file: string, ids: ReadonlySet<string>): number {
  const { args, terminal, locale } = context;
  const documents = new Documents(context, [file]);
  const explained = documents.inputs.flatMap((input): Explained[] => {
    const text = documents.textOf(input);
    if (text === undefined) return [];
    const setup = documents.setupOf(input);
    const opened = openReport(text);
    const ignored = documents.workspace.ignoredBy(input.file);
    const found = ignored === undefined ? readReports(opened, setup) : [];
    const reports = found.map((checked) => {
      const { rules, caps } = explainSettings(checked, opened, setup);
      return { checked, caps, rules: rules.filter(({ rule }) => ids.size === 0 || ids.has(rule.id)) };
    });
    const config = documents.workspace.configurationFor(input.file);
    return [{ path: input.path, config, ignored, setup, reports }];
  });
  documents.faults();
  if (args.choice("format", FORMATS) === "json")
    terminal.out(`${safeJson({ version: 1, files: explained.map(fileJson) })}\n`);
  else terminal.out(explained.map((one) => fileText(one, locale, terminal.color)).join("\n"));
  return documents.failed ? 2 : 0;
}

const WORDS = {
  type: { en: "Report type", zh: "报告类型" },
  configuration: { en: "Configuration", zh: "配置文件" },
  detect: { en: "Titles name types", zh: "按标题识别类型" },
  none: { en: "none", zh: "无" },
  ignored: { en: "Left alone (ignore)", zh: "不检查（ignore）" },
  noReport: { en: "This is no report: no rule runs on it.", zh: "这不是报告，不运行任何规则。" },
  over: { en: "over", zh: "覆盖" },
  capped: { en: "instead of", zh: "封顶前为" },
  unknown: {
    en: "Nobody defines this type: no other rule runs.",
    zh: "没有人定义此类型，其他规则均不运行。",
  },
} satisfies Record<string, Localized>;

function fileText(
  { path, config, ignored, setup, reports }: Explained,
  locale: Locale,
  color: boolean,
): string {
  const paint = painter(color);
  const label = (text: Localized): string => text[locale] + { en: ": ", zh: "：" }[locale];
  const files = config?.files.join(", ") ?? WORDS.none[locale];
  const lines = [
    paint("bold", sanitize(path)),
    `  ${label(WORDS.configuration)}${sanitize(files)}`,
    `  ${label(WORDS.detect)}${sanitize(detectText(config?.detect, locale))}`,
  ];
  if (ignored !== undefined) lines.push(`  ${label(WORDS.ignored)}${sanitize(placeText(ignored))}`);
  else if (reports.length === 0) lines.push(`  ${WORDS.noReport[locale]}`);
  for (const report of reports) {
    const { checked, caps, rules } = report;
    const { typeName, type } = checked;
    const by = namedBy(checked, setup)?.[locale] ?? "—";
    const remark = bracketed({ en: `named by ${by}`, zh: `依据：${by}` }[locale], locale);
    lines.push(`  ${label(WORDS.type)}${sanitize((typeName ?? type.id) + remark)}`);
    lines.push(...caps.map((cap) => `  ${capText(cap)[locale]}`), "");
    if (checked.unknownType) lines.push(`  ${WORDS.unknown[locale]}`);
    const rows = rules.flatMap((rule) => ruleRows(rule, checked, locale)).map((row) => row.map(sanitize));
    lines.push(...columns(rows).map((line) => line.replace(/^\s*\S+/, (id) => paint("bold", id))));
  }
  return `${lines.join("\n")}\n`;
}

function detectText(detect: Sourced<boolean> | undefined, locale: Locale): string {
  const { value, origin } = detect ?? { value: true, origin: undefined };
  const from = origin === undefined ? { en: "default", zh: "默认" }[locale] : placeText(origin);
  return value + bracketed(from, locale);
}

function bracketed(text: string, locale: Locale): string {
  return { en: ` (${text})`, zh: `（${text}）` }[locale];
}

const LIST: Localized = { en: ", ", zh: "、" };

/** Rule, severity, who says so, and whom that overrides. */
function ruleRows(rule: ExplainedRule, { type }: CheckedReport, locale: Locale): string[][] {
  const deciding = decidingStep(rule);
  const from = deciding === undefined ? "" : sourceOf(deciding, type)[locale];
  const below = rule.steps.filter((step) => step !== deciding && step.severity !== undefined);
  const over = below
    .reverse()
    .map((step) => step.severity + bracketed(sourceOf(step, type)[locale], locale))
    .join(LIST[locale]);
  const capped = deciding === undefined || deciding.severity === rule.severity ? "" : deciding.severity;
  const options = [...rule.options].map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(" ");
  const facts = [
    capped && `${WORDS.capped[locale]} ${capped}`,
    over && `${WORDS.over[locale]} ${over}`,
    options,
  ].filter(Boolean);
  const ofSections = [...rule.sections].map(([id, severity]) => [
    `  ${rule.rule.id}:${id}`,
    severity,
    sourceOf({ by: "front matter", origin: undefined }, type)[locale],
  ]);
  return [[`  ${rule.rule.id}`, rule.severity, from, facts.join("; ")], ...ofSections];
}

function fileJson({ path, config, ignored, setup, reports }: Explained): object {
  return {
    path,
    configuration: config?.files ?? [],
    ignored: ignored ?? null,
    detect: { value: config?.detect.value ?? true, origin: config?.detect.origin ?? null },
    reports: reports.map(({ checked, caps, rules }) => ({
      type: checked.typeName ?? null,
      title: checked.report.title?.text ?? null,
      namedBy: {
        by: checked.by ?? null,
        origin: checked.by === "configuration" ? (setup.declared?.origin ?? null) : null,
      },
      caps,
      rules: rules.map((rule) => ruleJson(rule, checked)),
    })),
  };
}

function ruleJson(
  { rule, severity, options, steps, sections }: ExplainedRule,
  { type }: CheckedReport,
): object {
  return {
    id: rule.id,
    severity,
    options: Object.fromEntries(options),
    sections: Object.fromEntries(sections),
    from: steps.map((step) => ({
      by: step.by,
      ...(step.by === "type" && { type: type.id }),
      origin: step.origin ?? null,
      severity: step.severity ?? null,
      options: Object.fromEntries(step.options),
    })),
  };
}
