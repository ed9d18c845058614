import { allRules } from "../rules/all";
import type { Rule } from "../rules/rule";
import type { Origin, RuleSetting } from "../types/reportType";
import { capped, type Severity } from "../types/severity";
import type { CheckedReport, OpenReport, Setup } from "./check";
import { frontMatterSettings, mergedSetting, settingsOfSections, stageOf } from "./settings";

/** Who sets a rule, lowest first. */
export type SettingBy = "default" | "type" | "configuration" | "editor" | "front matter";

/** What one of them says of a rule. */
export interface SettingStep {
  readonly by: SettingBy;
  /** Undefined where it sets options alone. */
  readonly severity: Severity | "off" | undefined;
  readonly options: ReadonlyMap<string, unknown>;
  /** The place in a configuration file. */
  readonly origin: Origin | undefined;
}

/** What no finding of a report may be above, and why. */
export interface Cap {
  readonly by: "title" | "stage";
  readonly severity: Severity | "off";
}

/** How loud a rule is on a report, with what options, and where that comes from. */
export interface ExplainedRule {
  readonly rule: Rule;
  /** The caps are applied. A problem may bring another severity than the rule's default. */
  readonly severity: Severity | "off";
  readonly options: ReadonlyMap<string, unknown>;
  /** Lowest first; the last that names a severity, or an option, counts. */
  readonly steps: readonly SettingStep[];
  /** What the front matter says of single sections of the type, by their ids; the caps are applied. */
  readonly sections: ReadonlyMap<string, Severity | "off">;
}

export interface ExplainedReport {
  readonly rules: readonly ExplainedRule[];
  readonly caps: readonly Cap[];
}

/** Where every setting of a report comes from. */
export function explainSettings(
  checked: Pick<CheckedReport, "type" | "by">,
  { frontMatter }: Pick<OpenReport, "frontMatter">,
  setup: Pick<Setup, "rules">,
): ExplainedReport {
  const own = frontMatterSettings(frontMatter);
  const layers: readonly Layer[] = [
    { by: "type", settings: checked.type.rules },
    ...(setup.rules ?? []).map((settings): Layer => ({ by: byOf(settings), settings })),
    { by: "front matter", settings: own },
  ];
  const caps = capsOf(checked, stageOf(checked.type, frontMatter));
  const rules = allRules.map((rule): ExplainedRule => {
    const sections = [...settingsOfSections(rule, own)].map(
      ([id, severity]) => [id, caps.reduce(under, severity)] as const,
    );
    return { ...explained(rule, layers, caps), sections: new Map(sections) };
  });
  return { rules, caps };
}

interface Layer {
  readonly by: SettingBy;
  readonly settings: ReadonlyMap<string, RuleSetting>;
}

/** Settings that stand in no file are the editor's. */
function byOf(settings: Layer["settings"]): SettingBy {
  return [...settings.values()].some(({ origin }) => origin !== undefined) ? "configuration" : "editor";
}

function capsOf({ by }: Pick<CheckedReport, "by">, stage: Severity | "off" | undefined): Cap[] {
  return [
    ...(by === "title" ? [{ by: "title", severity: "warning" } as const] : []),
    ...(stage === undefined ? [] : [{ by: "stage", severity: stage } as const]),
  ];
}

function explained(
  rule: Rule,
  layers: readonly Layer[],
  caps: readonly Cap[],
): Omit<ExplainedRule, "sections"> {
  const { severity, options } = mergedSetting(
    rule,
    layers.map(({ settings }) => settings),
  );
  const steps = layers.flatMap(({ by, settings }): SettingStep[] => {
    const setting = settings.get(rule.id);
    return setting === undefined ? [] : [{ by, origin: undefined, ...setting }];
  });
  const first: SettingStep = {
    by: "default",
    severity: rule.severity,
    options: new Map(),
    origin: undefined,
  };
  return {
    rule,
    severity: caps.reduce(under, severity ?? rule.severity),
    options,
    steps: [first, ...steps],
  };
}

function under(severity: Severity | "off", cap: Cap): Severity | "off" {
  if (severity === "off" || cap.severity === "off") return "off";
  return capped(severity, cap.severity);
}
