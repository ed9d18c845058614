import { isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { BUDGETS } from "../../text/budgets";
import type { Localized } from "../../text/localized";
import type { Span } from "../../text/span";
import { nestsTooDeep } from "../../text/yamlDepth";
import { yamlReason } from "../../text/yamlReason";
import type { TypeProblem } from "../problem";

/** A YAML value with its place in the text. Offsets are UTF-16 from the start of the text. */
export type Value = MapValue | ListValue | ScalarValue;

export interface MapValue {
  readonly kind: "map";
  readonly span: Span;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Value;
}

export interface ListValue {
  readonly kind: "list";
  readonly span: Span;
  readonly items: readonly Value[];
}

export interface ScalarValue {
  readonly kind: "scalar";
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** As a text: a number as it was written. */
  readonly text: string;
}

/** Largest configuration or type file that is read, in UTF-16 units, and the deepest nesting in it. */
export const YAML_LIMIT = BUDGETS.configuration;
const DEPTH_LIMIT = 50;

/** Keys that name members of every JavaScript object: data with them is not taken. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

export interface YamlText {
  /** Undefined for a text that is empty or no YAML at all. */
  readonly value: Value | undefined;
  readonly problems: readonly TypeProblem[];
}

/** Reads YAML 1.2 (core schema, no aliases). Never throws; what can be read of a broken text is read. */
export function readYaml(text: string): YamlText {
  if (text.length > YAML_LIMIT) {
    return { value: undefined, problems: [{ span: firstLine(text), message: TOO_LARGE }] };
  }
  if (nestsTooDeep(text))
    return { value: undefined, problems: [{ span: firstLine(text), message: TOO_DEEP }] };
  const reader = new Converter(text);
  try {
    return { value: reader.read(), problems: reader.problems };
  } catch {
    // Nesting can exhaust the stack of the YAML library: a RangeError, which is no YAML error.
    return { value: undefined, problems: [{ span: firstLine(text), message: TOO_DEEP }] };
  }
}

class Converter {
  readonly problems: TypeProblem[] = [];

  constructor(private readonly text: string) {}

  read(): Value | undefined {
    const document = parseDocument(this.text, {
      version: "1.2",
      schema: "core",
      prettyErrors: false,
      uniqueKeys: false,
    });
    for (const error of [...document.errors, ...document.warnings]) {
      const [start, end] = error.pos;
      const reason = yamlReason(error);
      this.report(this.clamp(start, Math.max(end, start + 1)), {
        en: `This is not valid YAML: ${reason.en}.`,
        zh: `YAML 语法有误：${reason.zh}。`,
      });
    }
    if (document.contents === null) return undefined;
    return this.convert(document.contents, firstLine(this.text), 0);
  }

  /** Undefined for what has been told and is left out. */
  private convert(node: unknown, around: Span, depth: number): Value | undefined {
    const span = this.spanOf(node) ?? around;
    if (depth > DEPTH_LIMIT) return this.leaveOut(span, TOO_DEEP);
    if (isAlias(node)) return this.leaveOut(span, NO_ALIAS);
    if (isMap(node)) return { kind: "map", span, entries: this.entries(node.items, span, depth) };
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => this.convert(item, span, depth + 1) ?? []);
      return { kind: "list", span, items };
    }
    return isScalar(node)
      ? scalar(node.value, node.source, span)
      : { kind: "scalar", span, value: null, text: "" };
  }

  private entries(items: readonly { key: unknown; value: unknown }[], around: Span, depth: number): Entry[] {
    const entries = new Map<string, Entry>();
    for (const { key, value } of items) {
      const keySpan = this.spanOf(key) ?? around;
      const name = isScalar(key) ? scalar(key.value, key.source, keySpan).text : undefined;
      if (name === undefined) this.leaveOut(keySpan, NO_TEXT_KEY);
      else if (FORBIDDEN.has(name)) this.leaveOut(keySpan, reserved(name));
      else if (entries.has(name)) this.leaveOut(keySpan, twice(name));
      else {
        const converted = this.convert(value, keySpan, depth + 1);
        if (converted !== undefined) entries.set(name, { key: name, keySpan, value: converted });
      }
    }
    return [...entries.values()];
  }

  private leaveOut(span: Span, message: Localized): undefined {
    this.report(span, message);
    return undefined;
  }

  private spanOf(node: unknown): Span | undefined {
    if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
    const range = node.range;
    return range ? this.clamp(range[0], range[1]) : undefined;
  }

  private clamp(start: number, end: number): Span {
    const length = this.text.length;
    return { start: Math.min(start, length), end: Math.min(Math.max(start, end), length) };
  }

  private report(span: Span, message: Localized): void {
    this.problems.push({ span, message });
  }
}

function scalar(value: unknown, source: string | undefined, span: Span): ScalarValue {
  if (typeof value === "string") return { kind: "scalar", span, value, text: value };
  const text = source ?? String(value ?? "");
  const known = typeof value === "number" || typeof value === "boolean" ? value : null;
  return { kind: "scalar", span, value: known, text };
}

/** The value as plain data (objects, arrays, scalars), for what is handed on as it is. */
export function plain(value: Value): unknown {
  switch (value.kind) {
    case "scalar":
      return value.value;
    case "list":
      return value.items.map(plain);
    case "map":
      return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]));
  }
}

/** Where a problem of a text as a whole stands. */
export function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? text.length : end };
}

const NO_TEXT_KEY = { en: "A key must be a plain text.", zh: "键必须是普通文本。" };

function reserved(key: string): Localized {
  return { en: `The key “${key}” is reserved and cannot be used.`, zh: `键“${key}”为保留字，不能使用。` };
}

function twice(key: string): Localized {
  return {
    en: `The key “${key}” is already given above: only the first counts. Take one of them away.`,
    zh: `键“${key}”在上面已经写过，只有第一个有效，请删去其中一个。`,
  };
}

const TOO_LARGE = {
  en: `This file is larger than ${YAML_LIMIT / 1024} KB and is not read: split it up.`,
  zh: `文件超过 ${YAML_LIMIT / 1024} KB，不予读取，请拆分。`,
};
const TOO_DEEP = {
  en: "This is nested too deeply to be read: flatten it.",
  zh: "嵌套层次过深，无法读取，请减少层次。",
};
const NO_ALIAS = {
  en: "Aliases (*name) are not supported here: write the value out. A text that starts with * needs quotes.",
  zh: "不支持 YAML 别名（*name），请直接写出内容；以 * 开头的文本须加引号。",
};
