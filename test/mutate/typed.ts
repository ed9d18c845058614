import { depthOf, han, type Text } from "./text";

/** Sections that the report's type asks for, by the lines of their headings. */
export interface Known {
  readonly heading: number;
  readonly end: number;
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly canonical: boolean;
  readonly once: boolean;
  /** May not change places with its neighbour. */
  readonly fixed: boolean;
  /** An entry of its own, no alternative. */
  readonly plain: boolean;
}

/** What a type makes of a clean report; without a type nothing. */
export type Reader = (text: Text) => {
  readonly type: string;
  readonly sections: readonly Known[];
  /** All sections of the top level are known, and none would take another in its place. */
  readonly complete: boolean;
  readonly strict: boolean;
  readonly elements: readonly string[];
  /** Lines of the headings below the top level that the type lists. */
  readonly listed: readonly number[];
  readonly titled: boolean;
};

export interface Added {
  /** The line that it is to stand on. */
  readonly at: number;
  readonly heading: string;
}

/** The heading of one more section behind the last, numbered like it; undefined where that cannot be told. */
export function afterLast(text: Text, sections: readonly Known[], name: string): Added | undefined {
  const last = sections.at(-1);
  const line = text.lines[last?.heading ?? -1];
  if (last === undefined || line === undefined) return undefined;
  const marks = "#".repeat(depthOf(line));
  const before = marks === "" ? "" : `${marks} `;
  const own = line.slice(before.length);
  const counted = /^(?<n>[一二三四五六七八九十]{1,2})、/u.exec(own)?.groups?.n;
  const number = /^(?<n>\d+)(?<after>\.? )/u.exec(own)?.groups;
  if (counted !== undefined) return { at: last.end, heading: `${before}${han(counted, 1)}、${name}` };
  if (number !== undefined)
    return { at: last.end, heading: `${before}${Number(number.n) + 1}${number.after}${name}` };
  if (before === "" || /^(?:[IVX]+\.|第|Appendix)/u.test(own)) return undefined;
  return { at: last.end, heading: before + name };
}
