import { settingIn } from "../core/config/settings";
import type { RuleSetting } from "../core/types/reportType";
import { SEVERITIES, type Severity } from "../core/types/severity";

/** The editor's settings, `reportwright.*`, as far as the server goes by them. */
export interface Settings {
  readonly enable: boolean;
  /** Whether a title may name the type; undefined leaves it to the configuration file. */
  readonly detect: boolean | undefined;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Whether headings with a wrong ordinal show the right one. */
  readonly ordinalHints: boolean;
  /** Paper style of exports, as a file or by name; empty for that of the report's language. */
  readonly exportStyle: string;
}

export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  detect: undefined,
  rules: new Map(),
  ordinalHints: false,
  exportStyle: "",
};

/** Reads the value of the section `reportwright`. What it cannot read counts as not set. */
export function readSettings(raw: unknown): Settings {
  return {
    enable: settingIn(raw, "enable") ?? true,
    detect: settingIn(raw, "detect") === false ? false : undefined,
    rules: readRules(settingIn(raw, "rules")),
    ordinalHints: settingIn(raw, "inlayHints.ordinals") ?? false,
    exportStyle: settingIn(raw, "export.style") ?? "",
  };
}

function readRules(raw: unknown): ReadonlyMap<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  for (const [rule, value] of entriesOf(raw)) {
    if (typeof value === "string") rules.set(rule, { severity: readSeverity(value), options: new Map() });
    else {
      const options = entriesOf(value);
      const severity = readSeverity(options.get("severity"));
      options.delete("severity");
      rules.set(rule, { severity, options });
    }
  }
  return rules;
}

function readSeverity(value: unknown): Severity | "off" | undefined {
  return value === "off" ? "off" : SEVERITIES.find((severity) => severity === value);
}

/** A Map and not an object: settings come from the workspace, `__proto__` among them. */
function entriesOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
