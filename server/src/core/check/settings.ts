import type { FrontMatter } from "../report/frontMatter";
import type { Rule } from "../rules/rule";
import type { NamedBy } from "../types/recognise";
import type { ReportType, RuleSetting } from "../types/reportType";
import { capped, SEVERITIES, type Severity } from "../types/severity";

type Settings = ReadonlyMap<string, RuleSetting>;

/** A rule that runs: with what options, and how loud it may be. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly options: ReadonlyMap<string, unknown>;
  /**
   * Severity of a problem of this rule, which may bring its own, about a section of the type (its id) or none; the caps
   * are applied.
   */
  severityOf(own: Severity | undefined, section?: string): Severity | "off";
}

interface Typed {
  readonly type: ReportType;
  readonly by: NamedBy | undefined;
}

/**
 * The rules that run on a report. Severity: the rule's default, then the type's, the configuration's, the editor's
 * and the document's setting, each over the one before; then the caps (title alone, stage), always.
 */
export function effectiveSettings(
  rules: readonly Rule[],
  { type, by }: Typed,
  layers: readonly Settings[],
  document: Settings,
  frontMatter: FrontMatter | undefined,
): readonly ActiveRule[] {
  const stage = stageOf(type, frontMatter);
  if (stage === "off") return [];
  const titled = by === "title";
  if (document.size > 0) return merged({ rules, type, titled, stage, layers }, document);
  const last = latest.get(type);
  if (last?.rules === rules && last.titled === titled && last.stage === stage && isSame(last.layers, layers))
    return last.active;
  const active = merged({ rules, type, titled, stage, layers }, document);
  latest.set(type, { rules, type, titled, stage, layers, active });
  return active;
}

/** What the settings of a report are made of, those of its own document left out. */
interface Given {
  readonly rules: readonly Rule[];
  readonly type: ReportType;
  readonly titled: boolean;
  readonly stage: Severity | undefined;
  readonly layers: readonly Settings[];
}

/** The last that was made for reports of a type: most documents of a folder have the same. */
const latest = new WeakMap<ReportType, Given & { readonly active: readonly ActiveRule[] }>();

function isSame(some: readonly Settings[], others: readonly Settings[]): boolean {
  return some.length === others.length && some.every((layer, i) => layer === others[i]);
}

function merged({ rules, type, titled, stage, layers }: Given, document: Settings): readonly ActiveRule[] {
  const cap = (severity: Severity): Severity => {
    const least = titled ? capped(severity, "warning") : severity;
    return stage === undefined ? least : capped(least, stage);
  };
  const all = [type.rules, ...layers, document];
  return rules.flatMap((rule) => {
    const { severity, options } = mergedSetting(rule, all);
    const ofSections = settingsOfSections(rule, document);
    if (severity === "off" && ofSections.size === 0) return [];
    const severityOf: ActiveRule["severityOf"] = (own, section = "") => {
      const set = ofSections.get(section) ?? severity;
      return set === "off" ? "off" : cap(set ?? own ?? rule.severity);
    };
    return [{ rule, options, severityOf }];
  });
}

/** What a document says of a rule for single sections of its type (missing-section:impact), by the sections' ids. */
export function settingsOfSections({ id }: Rule, document: Settings): ReadonlyMap<string, Severity | "off"> {
  if (document.size === 0) return NO_SECTIONS;
  const found = new Map<string, Severity | "off">();
  for (const [name, { severity }] of document)
    if (name.startsWith(`${id}:`) && severity !== undefined) found.set(name.slice(id.length + 1), severity);
  return found;
}

const NO_SECTIONS: ReadonlyMap<string, Severity | "off"> = new Map();

/** The same layers give the same options object: what is kept of a block is kept under it. */
const noOptions: ReadonlyMap<string, unknown> = new Map();

/** What the layers, lowest first, make of a rule: its severity where one of them names it, and all its options. */
export function mergedSetting(rule: Rule, layers: readonly Settings[]) {
  let severity: Severity | "off" | undefined;
  let options = defaultsOf(rule);
  for (const layer of layers) {
    const setting = layer.get(rule.id);
    if (setting?.severity !== undefined) severity = setting.severity;
    if (setting !== undefined && setting.options.size > 0)
      options = new Map([...options, ...setting.options]);
  }
  return { severity, options };
}

const defaults = new WeakMap<Rule, ReadonlyMap<string, unknown>>();

function defaultsOf(rule: Rule): ReadonlyMap<string, unknown> {
  if (rule.options === undefined) return noOptions;
  let known = defaults.get(rule);
  if (known === undefined) {
    known = new Map(Object.entries(rule.options).map(([name, option]) => [name, option.default]));
    defaults.set(rule, known);
  }
  return known;
}

/** The cap that the type has for the front matter's `status`. */
export function stageOf(
  type: ReportType,
  frontMatter: FrontMatter | undefined,
): Severity | "off" | undefined {
  const status = frontMatter?.data.get("status");
  return typeof status === "string" ? type.stage.get(status.trim().toLowerCase()) : undefined;
}

/** `reportwright: {rules: {…}}` of a document's front matter. What is no setting is passed over. */
export function frontMatterSettings(frontMatter: FrontMatter | undefined): Settings {
  const own = frontMatter?.data.get("reportwright");
  const rules = own instanceof Map ? own.get("rules") : undefined;
  if (!(rules instanceof Map)) return new Map();
  return new Map([...rules].map(([rule, value]) => [String(rule), settingOf(value)]));
}

function settingOf(value: unknown): RuleSetting {
  if (value instanceof Map) {
    const options = new Map(
      [...value].filter(([key]) => key !== "severity").map(([key, v]) => [String(key), v]),
    );
    return { severity: severityNamed(value.get("severity")), options };
  }
  return { severity: severityNamed(value), options: new Map() };
}

function severityNamed(value: unknown): Severity | "off" | undefined {
  if (value === "off" || value === false) return "off";
  return SEVERITIES.find((severity) => severity === value);
}
