import { formatPath } from "./format";
import { parseNumeral } from "./numerals";
import type { Ordinal, OrdinalSystem } from "./ordinal";
import { parseOrdinal } from "./parse";

export const SCHEME_NAMES = ["official", "chapter", "decimal", "outline", "legal", "none"] as const;
export type SchemeName = (typeof SCHEME_NAMES)[number];

/** How the ordinals of one level are written. */
export interface LevelStyle {
  /** The first of the level: 一、 （一） 1.1 */
  readonly example: Ordinal;
  /** White space behind it. */
  readonly gap: string;
}

/** A ladder of ordinals, one rung a level of the outline. */
export interface Scheme {
  readonly name: SchemeName | "custom";
  /** Undefined for a level without ordinals. Levels below the last have none. */
  readonly levels: readonly (LevelStyle | undefined)[];
  /** Level (from 1) whose ordinals are of this system, whatever their style; undefined for one of no level. */
  levelOf(ordinal: Ordinal): number | undefined;
  /**
   * The ordinal of a level with the gap behind it, to put before a name; "" where the level has none. `path` holds the
   * numbers of the sections that hold it and its own number last; numbers that the level does not show may be left out.
   */
  format(level: number, path: readonly number[]): string;
}

/** The ladders by name, an example a level with its gap: GB/T 9704-2012, ISO 2145 and common use. */
const LADDERS: Readonly<Record<SchemeName, readonly string[]>> = {
  official: ["一、", "（一）", "1.", "（1）", "①"],
  chapter: ["第一章 ", "第一节 ", "一、", "（一）", "1."],
  decimal: ["1 ", "1.1 ", "1.1.1 ", "1.1.1.1 ", "1.1.1.1.1 ", "1.1.1.1.1.1 "],
  outline: ["I. ", "A. ", "1. ", "a. ", "i. "],
  legal: ["第一条 ", "（一）", "1."],
  none: [],
};

/**
 * The scheme of that name, or the one whose levels the examples show ("" for a level without ordinals). Undefined for
 * an unknown name and for an example that is no ordinal.
 */
export function schemeOf(headings: string | readonly string[]): Scheme | undefined {
  if (typeof headings !== "string") return ladder("custom", headings);
  const name = SCHEME_NAMES.find((each) => each === headings);
  return name === undefined ? undefined : namedScheme(name);
}

const named = new Map<SchemeName, Scheme | undefined>();

/** Read from its examples once: every report is held against the schemes. */
function namedScheme(name: SchemeName): Scheme | undefined {
  if (!named.has(name)) named.set(name, ladder(name, LADDERS[name]));
  return named.get(name);
}

/**
 * The named scheme that a report keeps to throughout: every ordinal of an outline level is of one level of the scheme,
 * and deeper ones of deeper ones. `levels` holds the ordinals by outline level, the top level first; empty levels do
 * not count. Of several schemes that fit, the one whose own levels agree with the outline's. Undefined where none fits.
 */
export function detectScheme(levels: readonly (readonly Ordinal[])[]): Scheme | undefined {
  let best: { readonly scheme: Scheme; readonly offset: number } | undefined;
  for (const name of SCHEME_NAMES) {
    const scheme = schemeOf(name);
    const offset = scheme && offsetIn(scheme, levels);
    if (scheme === undefined || offset === undefined) continue;
    if (best === undefined || offset < best.offset) best = { scheme, offset };
  }
  return best?.scheme;
}

/** How far the outline's levels are from the scheme's, in sum; undefined where they do not fit. */
function offsetIn(scheme: Scheme, levels: readonly (readonly Ordinal[])[]): number | undefined {
  let offset: number | undefined;
  let above = 0;
  for (const [index, ordinals] of levels.entries()) {
    if (ordinals.length === 0) continue;
    const found = new Set(ordinals.map((ordinal) => scheme.levelOf(ordinal)));
    const [level] = found;
    if (found.size > 1 || level === undefined || level <= above) return undefined;
    offset = (offset ?? 0) + Math.abs(level - index - 1);
    above = level;
  }
  return offset;
}

function ladder(name: Scheme["name"], examples: readonly string[]): Scheme | undefined {
  const chinese = examples.some((example) => /\p{Script=Han}/u.test(example));
  const levels: (LevelStyle | undefined)[] = [];
  for (const example of examples) {
    const style = example.trim() === "" ? undefined : styleOf(example, chinese);
    if (example.trim() !== "" && style === undefined) return undefined;
    levels.push(style);
  }
  return {
    name,
    levels,
    levelOf: (ordinal) => levelIn(levels, ordinal),
    format: (level, path) => {
      const style = levels[level - 1];
      return style === undefined ? "" : formatPath(style.example, path) + style.gap;
    },
  };
}

/** Reads an example such as 一、, 1.1 or A. Without white space of its own it gets the usual gap. */
function styleOf(example: string, chinese: boolean): LevelStyle | undefined {
  const ordinal = parseOrdinal(`${example.trim()} `, 0, { inHeading: true }) ?? bareNumeral(example.trim());
  if (ordinal === undefined || ordinal.text !== example.trim()) return undefined;
  const written = /\s*$/.exec(example)?.[0] ?? "";
  return {
    example: { ...ordinal, gap: "", doubtful: undefined },
    gap: written === "" ? usualGap(ordinal, chinese) : written,
  };
}

/** A bare letter is no ordinal in a heading, but it may be meant as an example of one. */
function bareNumeral(text: string): Ordinal | undefined {
  const numeral = parseNumeral(text);
  const system = numeral && BARE[numeral.numerals];
  if (numeral === undefined || system === undefined) return undefined;
  const { value, numerals } = numeral;
  return {
    start: 0,
    end: text.length,
    system,
    numerals,
    path: [value],
    text,
    prefix: "",
    suffix: "",
    gap: "",
  };
}

const BARE: Readonly<Record<string, OrdinalSystem>> = {
  upperLetter: "letter",
  lowerLetter: "letter-lower",
  lowerRoman: "roman-lower",
};

/** A Latin mark takes a space behind it, but not in Chinese text: 1.加强; a word, a unit or a bare number does always. */
function usualGap(ordinal: Ordinal, chinese: boolean): string {
  const marked = /[、，：）①-⒛]$/.test(ordinal.text) || (chinese && /[.．)]$/.test(ordinal.text));
  return marked ? "" : " ";
}

function levelIn(levels: readonly (LevelStyle | undefined)[], ordinal: Ordinal): number | undefined {
  const index = levels.findIndex((style) => style !== undefined && isOfLevel(style.example, ordinal));
  return index < 0 ? undefined : index + 1;
}

/** 1 and 1. begin a decimal ladder alike; what has a unit must have the same. */
function isOfLevel(example: Ordinal, ordinal: Ordinal): boolean {
  if (example.system !== ordinal.system || example.path.length !== ordinal.path.length) return false;
  return example.unit?.toLowerCase() === ordinal.unit?.toLowerCase();
}

/** What holds what when lines of several systems follow each other; the lower the rank, the higher the level. */
const RANKS: Readonly<Record<Exclude<OrdinalSystem, "unit" | "word" | "appendix">, number>> = {
  roman: 60,
  han: 60,
  "han-paren": 70,
  letter: 70,
  arabic: 80,
  decimal: 80,
  "letter-lower": 86,
  "arabic-paren": 90,
  "letter-paren": 95,
  circled: 100,
  "roman-lower": 105,
  "roman-paren": 110,
};

const UNIT_RANKS: Readonly<Record<string, number>> = {
  卷: 10,
  volume: 10,
  book: 10,
  编: 20,
  篇: 20,
  分编: 25,
  部分: 28,
  part: 28,
  单元: 30,
  章: 30,
  chapter: 30,
  module: 30,
  unit: 30,
  讲: 40,
  课: 40,
  节: 40,
  section: 40,
  lesson: 40,
  条: 50,
  article: 50,
  clause: 55,
  stage: 55,
  phase: 55,
  step: 56,
  阶段: 75,
  步: 76,
  项: 77,
};

/**
 * Rank of an ordinal in the general order of systems: 编 章 节 条, 一、 （一） 1. （1） ①, decimals by their depth. Only the
 * order of two ranks says something: the lower one holds the higher one. For plain lines, whose # signs say nothing.
 */
export function rankOf(ordinal: Ordinal): number {
  const { system, path } = ordinal;
  if (system === "appendix") return /^[A-Z]$/.test(ordinal.unit ?? "") ? 80 + path.length : 5;
  if (system === "unit" || system === "word") {
    return (UNIT_RANKS[(ordinal.unit ?? "").toLowerCase()] ?? 50) + Math.min(path.length - 1, 4);
  }
  return RANKS[system] + (system === "decimal" ? Math.min(path.length - 1, 5) : 0);
}
