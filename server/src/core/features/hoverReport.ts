import type { CheckedReport, OpenReport, Setup } from "../check/check";
import { explainSettings } from "../check/explain";
import { allRules } from "../rules/all";
import type { Locale, Localized } from "../text/localized";
import { code } from "./demands";
import { escapeMarkdown } from "./markdown";
import { capText, decidingStep, isSet, namedBy, placeText, sourceOf } from "./sources";

/** What decides about a report besides its text. */
export interface Around {
  readonly opened: OpenReport;
  readonly setup: Setup;
}

/** On a title: what the report is and who says so, how far it is, and which rules are set otherwise, and where. */
export function onReport(checked: CheckedReport, around: Around | undefined): Localized {
  return { en: textIn("en", checked, around), zh: textIn("zh", checked, around) };
}

function textIn(locale: Locale, checked: CheckedReport, around: Around | undefined): string {
  const { type, match, unknownType } = checked;
  const lines = [`**${escapeMarkdown(type.name[locale])}** · \`${type.id}\``];
  const by = around && namedBy(checked, around.setup);
  if (by !== undefined)
    lines[0] += { en: ` · named by ${escapeMarkdown(by.en)}`, zh: ` · 依据：${escapeMarkdown(by.zh)}` }[
      locale
    ];
  if (!unknownType && match.required > 0) lines.push(progress(match.complete, match.required)[locale]);
  if (match.missing.length > 0) {
    const names = match.missing.map(({ spec }) => escapeMarkdown(spec.name)).join(LIST[locale]);
    lines.push({ en: `Missing: ${names}`, zh: `缺少：${names}` }[locale]);
  }
  if (around !== undefined && !unknownType) lines.push(...settings(checked, around, locale));
  return lines.join("\n\n");
}

/** More than these nobody reads. */
const SHOWN = 12;

function settings(checked: CheckedReport, { opened, setup }: Around, locale: Locale): string[] {
  const { rules, caps } = explainSettings(checked, opened, setup);
  const set = rules.filter(isSet);
  const rows = set.slice(0, SHOWN).map((one) => {
    const step = decidingStep(one);
    const by = step === undefined ? "" : ` · ${escapeMarkdown(sourceOf(step, checked.type)[locale])}`;
    const own = [...one.sections].map(([id, severity]) => `, \`${code(id)}\` ${severity}`);
    return `- \`${code(one.rule.id)}\`: ${one.severity}${by}${own.join("")}`;
  });
  if (set.length > SHOWN) rows.push("- …");
  const all = [...caps.map((cap) => `- ${escapeMarkdown(capText(cap)[locale])}`), ...rows];
  return all.length === 0 ? [] : [{ en: "Settings:", zh: "规则设置：" }[locale], all.join("\n")];
}

/** On a rule in a configuration: its default, and what each file of the configuration says, the last of which counts. */
export function settingsOfRule(id: string, setup: Pick<Setup, "rules"> | undefined): Localized[] {
  const rule = allRules.find((one) => one.id === id);
  if (rule === undefined) return [];
  const said = (setup?.rules ?? []).flatMap((layer) => {
    const setting = layer.get(id);
    const { severity, origin } = setting ?? {};
    return severity === undefined || origin === undefined ? [] : [{ severity, origin }];
  });
  const rows = said.map(({ severity, origin }) => `- ${severity} · ${escapeMarkdown(placeText(origin))}`);
  return [
    { en: `Default: ${rule.severity}`, zh: `默认：${rule.severity}` },
    ...(rows.length === 0 ? [] : [{ en: rows.join("\n"), zh: rows.join("\n") }]),
  ];
}

function progress(complete: number, required: number): Localized {
  return {
    en: `${complete} of ${required} required sections complete`,
    zh: `必备章节 ${required} 个，已完成 ${complete} 个`,
  };
}

const LIST: Localized = { en: ", ", zh: "、" };
