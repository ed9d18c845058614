import type { CheckedReport, Setup } from "../check/check";
import type { Cap, ExplainedRule, SettingStep } from "../check/explain";
import type { Localized } from "../text/localized";
import type { Origin, ReportType } from "../types/reportType";

/** Where values come from, for readers. */

/** What named a report's type. */
export function namedBy(
  { by }: Pick<CheckedReport, "by">,
  { declared }: Pick<Setup, "declared">,
): Localized | undefined {
  switch (by) {
    case "command":
      return { en: "the command line", zh: "命令行" };
    case "front matter":
      return FRONT_MATTER;
    case "configuration":
      return same(declared?.origin === undefined ? "reportwright.yaml" : placeText(declared.origin));
    case "files":
      return { en: "its place (match.files of the type)", zh: "文件位置（类型的 match.files）" };
    case "title":
      return { en: "its title", zh: "标题" };
    case undefined:
      return undefined;
  }
}

/** Who says what a step says. */
export function sourceOf({ by, origin }: Pick<SettingStep, "by" | "origin">, type: ReportType): Localized {
  switch (by) {
    case "default":
      return { en: "default", zh: "默认" };
    case "type":
      return typeText(type);
    case "configuration":
      return same(origin === undefined ? "reportwright.yaml" : placeText(origin));
    case "editor":
      return { en: "editor settings", zh: "编辑器设置" };
    case "front matter":
      return FRONT_MATTER;
  }
}

/** Why nothing may be louder. */
export function capText({ by, severity }: Cap): Localized {
  const reason: Localized =
    by === "title"
      ? { en: "only the title names the type", zh: "仅由标题识别类型" }
      : { en: "stage of the front matter's status", zh: "文首元数据 status 所定的阶段" };
  return severity === "off"
    ? { en: `all off: ${reason.en}`, zh: `全部关闭：${reason.zh}` }
    : { en: `at most ${severity}: ${reason.en}`, zh: `最高 ${severity}：${reason.zh}` };
}

/** The step that gave a rule its severity, before the caps. */
export function decidingStep({ steps }: ExplainedRule): SettingStep | undefined {
  return steps.findLast(({ severity }) => severity !== undefined);
}

/** Whether anybody but the product says something of a rule. */
export function isSet({ steps, sections }: ExplainedRule): boolean {
  return sections.size > 0 || steps.some(({ by }) => by !== "default");
}

const FRONT_MATTER: Localized = { en: "front matter", zh: "文首元数据" };

function typeText({ id, file }: ReportType): Localized {
  const of = file === undefined ? id : `${id} (${file})`;
  return { en: `report type ${of}`, zh: `报告类型 ${of}` };
}

/** `reportwright.yaml:4` */
export function placeText({ file, line }: Origin): string {
  return `${file}:${line}`;
}

function same(text: string): Localized {
  return { en: text, zh: text };
}
