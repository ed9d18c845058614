import { BUDGETS } from "../../text/budgets";
import type { Localized } from "../../text/localized";
import type { DemandData, ElementData, SettingData } from "../data";
import { isSchema, type SchemaError, schemaOf } from "../frontMatterSchema";
import { compilePattern, isPattern, type PatternError } from "../pattern";
import type { CountRange } from "../reportType";
import { SEVERITIES } from "../severity";
import { isCondition, parseCondition } from "../when";
import { DEMAND_SAYS, ELEMENT_KEYS, NAME_KEYS, SETTING_KEYS } from "./keys";
import { patternReason } from "./patternReason";
import {
  complain,
  listOf,
  mapping,
  oneOrMore,
  type Read,
  type Report,
  record,
  shaped,
  shapeOf,
  text,
  unknownKey,
  word,
} from "./read";
import { checkSchema } from "./schemaKinds";
import { type Key, type Shape, TEXT } from "./shape";
import { plain, type Value } from "./value";

/** Readers of what a type file says in single values: names, patterns, ranges, conditions, severities. */

/** A name, wildcard or regular expression that compiles. */
const pattern: Read<string> = (value, report) => {
  const source = text(value, report);
  if (source === undefined) return undefined;
  const result = compilePattern(source, false);
  if (isPattern(result)) return source;
  const message = patternMessage(result);
  return complain(report, value.span, message.en, message.zh);
};

/** One, or a list of them. */
const anyPatterns = oneOrMore(pattern);

/** Regular expressions beyond the budget are left out: each is an automaton that every report is run through. */
export const patterns: Read<readonly string[]> = shaped(shapeOf(anyPatterns), (value, report) => {
  const beyond = value.kind === "list" ? value.items.filter(isExpression).slice(BUDGETS.patterns) : [];
  const [first] = beyond;
  if (first === undefined || value.kind !== "list") return anyPatterns(value, report);
  complain(
    report,
    first.span,
    `There are more than ${BUDGETS.patterns} regular expressions here: those from this one on have no effect. Join them.`,
    `此处的正则表达式超过 ${BUDGETS.patterns} 个，自此往后的不起作用，请合并。`,
  );
  return anyPatterns({ ...value, items: value.items.filter((item) => !beyond.includes(item)) }, report);
});

function isExpression(value: Value): boolean {
  return value.kind === "scalar" && EXPRESSION.test(value.text);
}

const EXPRESSION = /^\/.+\/[a-z]*$/s;

function patternMessage({ error, detail }: PatternError): Localized {
  switch (error) {
    case "too-long":
      return {
        en: `This pattern has ${detail} characters; at most ${BUDGETS.pattern} are allowed. Split it into several.`,
        zh: `此模式长 ${detail} 个字符，超过上限 ${BUDGETS.pattern}，请拆成几个。`,
      };
    case "flags":
      return {
        en: `Only the flags i and s can be used behind a pattern, not “${detail}”.`,
        zh: `模式后只能使用标志 i 和 s，不能使用“${detail}”。`,
      };
    case "syntax": {
      const reason = patternReason(detail);
      return {
        en: `This pattern cannot be used: ${reason.en}. Patterns follow RE2: no look-around, no back references.`,
        zh: `此模式无法使用：${reason.zh}。模式遵循 RE2 语法，不支持环视和反向引用。`,
      };
    }
  }
}

/** A section's name: text or wildcard, but no regular expression, for scaffolds write it. */
export const canonicalName: Read<string> = (value, report) => {
  const name = pattern(value, report);
  if (name === undefined || !EXPRESSION.test(name)) return name;
  return complain(
    report,
    value.span,
    "A section's name is what a scaffold writes and cannot be a pattern: put the pattern under `also`.",
    "章节名称要写入骨架，不能是正则表达式，请把它移到 also 中。",
  );
};

const bothNames = record<Localized>({ en: text, zh: text }, NAME_KEYS);

export const name: Read<Localized> = shaped(
  { kind: "either", of: [TEXT, shapeOf(bothNames)] },
  (value, report) => {
    if (value.kind !== "map") {
      const one = text(value, report);
      return one === undefined ? undefined : { en: one, zh: one };
    }
    const both = bothNames(value, report);
    const en = both?.en ?? both?.zh;
    return en === undefined ? undefined : { en, zh: both?.zh ?? en };
  },
);

const MOST = 1_000_000;

/** `2`, `1..3`, `1..`, `..3`. */
export const range: Read<CountRange> = shaped({ kind: "text", of: "range" }, (value, report) => {
  const match = value.kind === "scalar" ? /^(?:(\d{1,7})|(\d{1,7})?\.\.(\d{1,7})?)$/.exec(value.text) : null;
  if (match === null || value.span.end === value.span.start || match[0] === "..") {
    return complain(
      report,
      value.span,
      "This should be a number or a range such as 1..3, 1.. or ..3.",
      "此处应为数字或范围，如 1..3、1.. 或 ..3。",
    );
  }
  const [, exact, from, to] = match;
  const min = Number(exact ?? from ?? 0);
  const max = exact ?? to;
  const result = { min, max: max === undefined ? Number.POSITIVE_INFINITY : Number(max) };
  if (result.min <= result.max && result.min <= MOST) return result;
  return complain(
    report,
    value.span,
    "This range holds no number: its first number must not be greater than its second.",
    "此范围为空：前一个数不能大于后一个数。",
  );
});

export const condition: Read<string> = (value, report) => {
  const source = text(value, report);
  if (source === undefined) return undefined;
  const result = parseCondition(source);
  if (isCondition(result)) return source;
  const found = source.slice(result.at, result.at + 20) || "…";
  return complain(
    report,
    value.span,
    `This condition cannot be read at “${found}”. Write it like: severity == SEV1 and not draft.`,
    `无法理解此条件，问题在“${found}”处。写法如：severity == SEV1 and not draft。`,
  );
};

export const severityOrOff = word([...SEVERITIES, "off"]);

/** Options differ from rule to rule and are no part of the shape. */
export const SETTING: Shape = {
  kind: "either",
  of: [
    shapeOf(severityOrOff),
    {
      kind: "map",
      open: true,
      keys: new Map([["severity", { shape: shapeOf(severityOrOff), says: SETTING_KEYS.severity }]]),
    },
  ],
};

/** What `rules:` says of one rule: a severity, or a map with a severity and the rule's own options. */
export function setting(options: readonly string[] | undefined): Read<SettingData> {
  return shaped(SETTING, (value, report) => {
    if (value.kind !== "map") {
      const severity = severityOrOff(value, report);
      return severity === undefined ? undefined : { severity };
    }
    const given: Record<string, unknown> = {};
    let severity: SettingData["severity"];
    for (const entry of value.entries) {
      if (entry.key === "severity") severity = severityOrOff(entry.value, report);
      else if (options !== undefined && !options.includes(entry.key)) {
        unknownKey(entry.key, entry.keySpan, ["severity", ...options], report);
      } else given[entry.key] = plain(entry.value);
    }
    return { severity, options: given };
  });
}

const DEMAND_KINDS = ["list", "table", "figure", "code", "link", "text"] as const;
const demandKind = word(DEMAND_KINDS);
const AT_LEAST_ONE: CountRange = { min: 1, max: Number.POSITIVE_INFINITY };

const COUNTED: Shape = shapeOf(range);
const DEMAND: Shape = {
  kind: "either",
  of: [
    shapeOf(demandKind),
    {
      kind: "map",
      keys: new Map(
        DEMAND_KINDS.map((kind): [string, Key] => {
          const shapes: Shape[] = [COUNTED];
          if (kind === "table") shapes.push({ kind: "list", item: () => TEXT });
          if (kind === "text") shapes.push(TEXT);
          return [kind, { shape: { kind: "either", of: shapes }, says: DEMAND_SAYS[kind] }];
        }),
      ),
    },
  ],
};

/** `has`: one demand or a list of them, each a kind, or a map from kinds to a range, a table's columns or a text's pattern. */
export const demands: Read<readonly DemandData[]> = shaped(
  { kind: "either", of: [DEMAND, { kind: "list", item: () => DEMAND }] },
  (value, report) => (value.kind === "list" ? value.items : [value]).flatMap((item) => demand(item, report)),
);

function demand(value: Value, report: Report): DemandData[] {
  if (value.kind === "map") {
    return value.entries.flatMap(({ key, keySpan, value: of }) => {
      const kind = DEMAND_KINDS.find((known) => known === key);
      if (kind !== undefined) return demandOf(kind, of, report);
      unknownKey(key, keySpan, DEMAND_KINDS, report);
      return [];
    });
  }
  const kind = demandKind(value, report);
  return kind === undefined ? [] : [{ kind, count: AT_LEAST_ONE }];
}

function demandOf(kind: DemandData["kind"], value: Value, report: Report): DemandData[] {
  if (kind === "table" && value.kind === "list") {
    const columns = listOf(text)(value, report);
    return columns === undefined ? [] : [{ kind, count: AT_LEAST_ONE, columns }];
  }
  if (kind === "text" && value.kind === "scalar" && !/^[\d.]*$/.test(value.text)) {
    const source = pattern(value, report);
    return source === undefined ? [] : [{ kind, count: AT_LEAST_ONE, pattern: source }];
  }
  const count = range(value, report);
  return count === undefined ? [] : [{ kind, count }];
}

const need = word(["required", "optional", "forbidden"]);
const elementRecord = record<Omit<ElementData, "name">>(
  { need, match: oneOrMore(pattern), not: oneOrMore(pattern), insert: text },
  ELEMENT_KEYS,
);

export const ELEMENT: Shape = { kind: "either", of: [shapeOf(need), shapeOf(elementRecord)] };

/** A formal element: `required`, or a map with its need, phrases and what is to be inserted. */
export const element: Read<Partial<ElementData>> = (value, report) => {
  if (value.kind === "map") return elementRecord(value, report);
  const only = need(value, report);
  return only === undefined ? undefined : { need: only };
};

/** `front-matter`: a JSON Schema that can be used. One that cannot is told, and left out. */
export const schema: Read<object> = shaped({ kind: "data" }, (value, report) => {
  const checked = value.kind === "map" ? (checkSchema(value, report) ?? value) : value;
  const data = mapping(checked, report);
  if (data === undefined) return undefined;
  const result = schemaOf(data);
  if (isSchema(result)) return data;
  const message = schemaMessage(result);
  return complain(report, value.span, message.en, message.zh);
});

function schemaMessage({ error, detail }: SchemaError): Localized {
  switch (error) {
    case "pattern":
      return {
        en: `The pattern “${detail}” cannot be used: patterns follow RE2, without look-around and back references.`,
        zh: `模式“${detail}”无法使用：模式遵循 RE2 语法，不支持环视和反向引用。`,
      };
    case "pattern-properties":
      return {
        en: "patternProperties is not supported here: name the keys under properties.",
        zh: "此处不支持 patternProperties，请在 properties 中逐个列出键。",
      };
    case "unusable":
      return {
        en: `This JSON Schema cannot be used: ${detail.replace(/[.]?$/, "")}. It is one of 2020-12 without references to other files.`,
        zh: `此 JSON Schema 无法使用：${detail.replace(/[.]?$/, "")}。须为 2020-12 版，且不引用其他文件。`,
      };
  }
}
