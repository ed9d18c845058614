import type { Span } from "../core/text/span";
import type { SettingData } from "../core/types/data";
import type { Placed, TypeProblem } from "../core/types/problem";
import { CONFIG_KEYS, REPORTS_KEYS } from "../core/types/reading/keys";
import {
  flag,
  listOf,
  oneOrMore,
  placed,
  type Read,
  type Report,
  record,
  shaped,
  shapeOf,
  text,
} from "../core/types/reading/read";
import { type KnownRules, ruleSettings } from "../core/types/reading/readType";
import type { Shape } from "../core/types/reading/shape";
import { readYaml, type Value } from "../core/types/reading/value";

/** A configuration file as it is written: what it gives and nothing else. */
export interface RawConfig {
  readonly extends?: readonly Placed<string>[];
  readonly types?: readonly Placed<string>[];
  readonly reports?: readonly ReportsEntry[];
  readonly detect?: boolean;
  readonly ignore?: readonly Placed<string>[];
  readonly rules?: ReadonlyMap<string, SettingData>;
}

/** The documents that are of a type. */
export interface ReportsEntry {
  readonly files: readonly string[];
  readonly type: string;
  readonly span: Span;
}

/** Reads a configuration file. What is wrong is told at its place and left out; the rest still counts. Never throws. */
export function readConfig(source: string, rules: KnownRules): ReadConfig {
  const { value, problems: broken } = readYaml(source);
  const problems = [...broken];
  const report: Report = (problem) => problems.push(problem);
  if (value === undefined) return { config: {}, problems, value };
  const read = configRecord(rules);
  return { config: read(value, report) ?? {}, problems, value };
}

interface ReadConfig {
  readonly config: RawConfig;
  readonly problems: readonly TypeProblem[];
  /** All of it as it is written. */
  readonly value: Value | undefined;
}

function configRecord(rules: KnownRules | undefined): Read<Partial<RawConfig>> {
  return record<RawConfig>(
    {
      extends: oneOrMore(placed(text)),
      types: oneOrMore(placed(text)),
      reports: listOf(reportsEntry),
      detect: flag,
      ignore: oneOrMore(placed(text)),
      rules: ruleSettings(rules),
    },
    CONFIG_KEYS,
  );
}

const reportsRecord = record<Omit<ReportsEntry, "span">>(
  { files: oneOrMore(text), type: shaped({ kind: "text", of: "type" }, text) },
  REPORTS_KEYS,
);

const reportsEntry: Read<ReportsEntry> = shaped(shapeOf(reportsRecord), (value, report) => {
  let told = false;
  const entry = reportsRecord(value, (problem) => {
    told = true;
    report(problem);
  });
  if (entry?.files !== undefined && entry.type !== undefined)
    return { files: entry.files, type: entry.type, span: value.span };
  // A key that is misspelt explains the one that is missing.
  if (entry !== undefined && !told) report({ span: value.span, message: INCOMPLETE });
  return undefined;
});

const INCOMPLETE = {
  en: 'This needs both files and type: { files: "reports/**/*.md", type: weekly-status }.',
  zh: '此处须同时写明 files 和 type：{ files: "reports/**/*.md", type: weekly-status }。',
};

/** What a configuration file may hold. */
export const CONFIG_SHAPE: Shape = shapeOf(configRecord(undefined));
