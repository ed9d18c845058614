import type { Localized } from "../../text/localized";
import type { Span } from "../../text/span";
import { nearest } from "../likeness";
import type { Placed, TypeProblem } from "../problem";
import { type Key, type Shape, TEXT } from "./shape";
import { plain, type Value } from "./value";

/** Where readers leave what they find wrong. */
export type Report = (problem: TypeProblem) => void;

/** Reads a value of one shape. Undefined, and a problem at its place, when it has another. */
export interface Read<T> {
  (value: Value, report: Report): T | undefined;
  /** What it takes; a text where it does not say. */
  readonly shape?: Shape;
}

/** A reader that says what it takes. */
export function shaped<T>(shape: Shape, read: (value: Value, report: Report) => T | undefined): Read<T> {
  return Object.assign((value: Value, report: Report) => read(value, report), { shape });
}

/** What a reader takes; a text, unless it says otherwise. */
export function shapeOf(read: Read<unknown>): Shape {
  return read.shape ?? TEXT;
}

/** A problem at a value, in both languages; shortens the readers. `meant`: what should probably stand there. */
export function complain(report: Report, span: Span, en: string, zh: string, meant?: string): undefined {
  report({ span, message: { en, zh }, meant });
  return undefined;
}

/** What a value is called in messages. */
export const KIND_NAMES = {
  map: { en: "a map", zh: "映射" },
  list: { en: "a list", zh: "列表" },
  string: { en: "a text", zh: "文本" },
  number: { en: "a number", zh: "数字" },
  boolean: { en: "true or false", zh: "布尔值" },
  nothing: { en: "nothing", zh: "空值" },
} satisfies Record<string, Localized>;

function kindOf(value: Value): Localized {
  if (value.kind !== "scalar") return KIND_NAMES[value.kind];
  if (value.value === null) return KIND_NAMES.nothing;
  const type = typeof value.value;
  return type === "string" || type === "number" || type === "boolean" ? KIND_NAMES[type] : KIND_NAMES.nothing;
}

/** The problem of a value of the wrong kind. */
export function wrongKind(value: Value, report: Report, wanted: Localized): undefined {
  const found = kindOf(value);
  return complain(
    report,
    value.span,
    `This should be ${wanted.en}, not ${found.en}.`,
    `此处应为${wanted.zh}，而不是${found.zh}。`,
  );
}

/** A text; a number is taken as it was written (`- 2023`). */
export const text: Read<string> = (value, report) => {
  if (value.kind === "scalar" && (typeof value.value === "string" || typeof value.value === "number")) {
    if (value.text.trim() !== "") return value.text;
    return complain(
      report,
      value.span,
      "This text is empty: write it, or leave the key out.",
      "文本为空，请填写或删去此键。",
    );
  }
  return wrongKind(value, report, KIND_NAMES.string);
};

export const flag: Read<boolean> = shaped({ kind: "flag" }, (value, report) =>
  value.kind === "scalar" && typeof value.value === "boolean"
    ? value.value
    : wrongKind(value, report, KIND_NAMES.boolean),
);

/** A map as plain data. */
export const mapping: Read<object> = shaped({ kind: "data" }, (value, report) => {
  const data = value.kind === "map" ? plain(value) : undefined;
  return typeof data === "object" && data !== null ? data : wrongKind(value, report, KIND_NAMES.map);
});

/** One word of a few. */
export function word<const T extends string>(words: readonly T[]): Read<T> {
  return shaped({ kind: "word", words }, (value, report) => {
    const written = text(value, report);
    if (written === undefined) return undefined;
    const known = words.find((candidate) => candidate === written);
    if (known !== undefined) return known;
    const guess = nearest(written, words);
    const list = words.join(", ");
    return complain(
      report,
      value.span,
      `“${written}” is not one of ${list}.${guess === undefined ? "" : ` Did you mean “${guess}”?`}`,
      `“${written}”不在可选值 ${list} 之中${guess === undefined ? "。" : `，是否应为“${guess}”？`}`,
      guess,
    );
  });
}

/** A list; items that cannot be read are left out. */
export function listOf<T>(item: Read<T>): Read<readonly T[]> {
  return shaped({ kind: "list", item: () => shapeOf(item) }, (value, report) => {
    if (value.kind !== "list") return wrongKind(value, report, KIND_NAMES.list);
    return value.items.flatMap((one) => {
      const read = item(one, report);
      return read === undefined ? [] : [read];
    });
  });
}

/** A list, or one item that stands for a list of one. */
export function oneOrMore<T>(item: Read<T>): Read<readonly T[]> {
  const list = listOf(item);
  return shaped({ kind: "either", of: [shapeOf(item), shapeOf(list)] }, (value, report) => {
    if (value.kind === "list") return list(value, report);
    const read = item(value, report);
    return read === undefined ? undefined : [read];
  });
}

/** A map from any key; values that cannot be read are left out. `shape`: what it takes. */
export function mapOf<T>(
  shape: Shape,
  item: (key: string, keySpan: Span) => (value: Value, report: Report) => T | undefined,
): Read<ReadonlyMap<string, T>> {
  return shaped(shape, (value, report) => {
    if (value.kind !== "map") return wrongKind(value, report, KIND_NAMES.map);
    const result = new Map<string, T>();
    for (const entry of value.entries) {
      const read = item(entry.key, entry.keySpan)(entry.value, report);
      if (read !== undefined) result.set(entry.key, read);
    }
    return result;
  });
}

/** A map with these keys and no others. `says`: what they are for. `name`: of a map that may hold itself. */
export function record<T extends object>(
  fields: { readonly [K in keyof T]-?: Read<NonNullable<T[K]>> },
  says?: { readonly [K in keyof T]-?: Localized },
  name?: string,
): Read<Partial<T>> {
  const readers = new Map<string, Read<unknown>>(Object.entries(fields));
  const texts = new Map<string, Localized>(Object.entries(says ?? {}));
  const keys = new Map(
    [...readers].map(([key, read]): [string, Key] => [key, { shape: shapeOf(read), says: texts.get(key) }]),
  );
  return shaped({ kind: "map", keys, ...(name !== undefined && { name }) }, (value, report) => {
    if (value.kind !== "map") return wrongKind(value, report, KIND_NAMES.map);
    const result: Record<string, unknown> = {};
    for (const entry of value.entries) {
      const read = readers.get(entry.key);
      if (read === undefined) unknownKey(entry.key, entry.keySpan, readers.keys(), report);
      else {
        const content = read(entry.value, report);
        if (content !== undefined) result[entry.key] = content;
      }
    }
    // Each member was read by the reader of its own field.
    return result as Partial<T>;
  });
}

/** The problem of a key that nobody knows, with the nearest that somebody does. */
export function unknownKey(key: string, span: Span, known: Iterable<string>, report: Report): undefined {
  const all = [...known];
  const guess = nearest(key, all);
  return complain(
    report,
    span,
    guess === undefined
      ? `Unknown key “${key}”. Known here: ${all.join(", ")}.`
      : `Unknown key “${key}”. Did you mean “${guess}”?`,
    guess === undefined
      ? `未知的键“${key}”。此处可用：${all.join("、")}。`
      : `未知的键“${key}”，是否应为“${guess}”？`,
    guess,
  );
}

/** What `read` reads, with its place. */
export function placed<T>(read: Read<T>): Read<Placed<T>> {
  return shaped(shapeOf(read), (value, report) => {
    const content = read(value, report);
    return content === undefined ? undefined : { value: content, span: value.span };
  });
}
