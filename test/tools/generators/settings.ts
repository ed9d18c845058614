import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Setting } from "../../../server/src/core/config/setting";
import { SETTINGS } from "../../../server/src/core/config/settings";
import { allRules } from "../../../server/src/core/rules/all";
import type { Localized } from "../../../server/src/core/text/localized";
import type { Generated } from "../generate";

const settings: readonly (readonly [string, Setting])[] = Object.entries(SETTINGS);

/** `contributes.configuration` of the manifest, and its texts in both languages. */
export function generateSettings(root: string): Generated[] {
  return [manifest(root), texts(root, "package.nls.json", "en"), texts(root, "package.nls.zh-cn.json", "zh")];
}

function manifest(root: string): Generated {
  const read = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const properties = Object.fromEntries(
    settings.map(([key, value], order) => [`reportwright.${key}`, { order, ...schema(key, value) }]),
  );
  read.contributes.configuration = { title: "Reportwright", properties };
  return { path: "package.json", content: `${JSON.stringify(read, null, 2)}\n` };
}

function schema(key: string, { type, default: value, scope, values }: Setting): object {
  const names = Object.keys(values ?? {});
  return {
    type,
    ...(values && {
      enum: names,
      enumDescriptions: names.map((name) => `%setting.${key}.${name}%`),
    }),
    default: value,
    scope,
    markdownDescription: `%setting.${key}%`,
    ...(key === "rules" && ruleSchema()),
  };
}

/** Names of rules are offered with what they find. */
function ruleSchema(): object {
  const severity = { enum: ["off", "hint", "info", "warning", "error"] };
  return {
    propertyNames: {
      enum: allRules.map(({ id }) => id),
      enumDescriptions: allRules.map(({ id }) => `%rule.${id}%`),
    },
    additionalProperties: { anyOf: [severity, { type: "object", properties: { severity } }] },
  };
}

/** The texts that this list makes; those of other contributions stay. */
function texts(root: string, path: string, locale: keyof Localized): Generated {
  const read: Record<string, string> = JSON.parse(readFileSync(join(root, path), "utf8"));
  const others = Object.entries(read).filter(([key]) => !/^(?:setting|rule)\./.test(key));
  const made = settings.flatMap(([key, { description, values = {} }]) => [
    [`setting.${key}`, description[locale]],
    ...Object.entries(values).map(([name, text]) => [`setting.${key}.${name}`, text[locale]]),
  ]);
  const rules = allRules.map(({ id, summary }) => [`rule.${id}`, summary[locale]]);
  return {
    path,
    content: `${JSON.stringify(Object.fromEntries([...others, ...made, ...rules]), null, 2)}\n`,
  };
}

/** The table of the READMEs. */
export function settingsTable(locale: keyof Localized): string {
  const head = locale === "zh" ? "| 设置 | 默认值 | 作用 |" : "| Setting | Default | What it does |";
  const rows = settings.map(([key, { default: value, description }]) => {
    return `| \`reportwright.${key}\` | \`${JSON.stringify(value)}\` | ${description[locale].replaceAll("|", "\\|")} |`;
  });
  return [head, "|---|---|---|", ...rows].join("\n");
}
