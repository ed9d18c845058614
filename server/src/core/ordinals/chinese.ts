import { ENCLOSED, parseEnclosed } from "./enclosed";
import { HAN_DIGITS, parseHan } from "./han";
import { parseNumeral } from "./numerals";
import type { OrdinalSystem } from "./ordinal";
import { DOT, GAP, QUOTED, type Reader } from "./reading";

const HAN = new RegExp(`^([${HAN_DIGITS}]+)([、${DOT}，,：:）)。]{0,2})`);
const HAN_PAREN = new RegExp(`^([（(]${GAP}*)([${HAN_DIGITS}]+)(${GAP}*[）)])`);
const HAN_NUMBER = new RegExp(`^[${HAN_DIGITS}]+`);
const MARK_BEHIND = new RegExp(`^[、${DOT}，,：:]?`);
const UNIT_MARK = new RegExp(`^[、：:，${DOT}]?`);
/** What follows is a title and nothing more: a prose line is longer or has marks. */
const TITLE_ALONE = /^[\p{Script=Han}《“][^。，；：！？,;:]{0,30}$/u;
const UNIT = new RegExp(
  `^(第${GAP}?)([${HAN_DIGITS}]+|[0-9０-９]{1,4})(${GAP}?)` +
    `(部分|分编|编|篇|章|节|条|卷|阶段|步|单元|讲|课|项)(之[${HAN_DIGITS}]+)?`,
);
const SINGLE = new RegExp(`^([${ENCLOSED}])([、${DOT}，,：:）)]?)`);
const NEXT_SINGLE = new RegExp(`^(?:[、，,至到和或及与—–～~-]${GAP}*)?[${ENCLOSED}]`);
const ATTACHED = new RegExp(
  `^((?:附件|附录|附表|附图|附)${GAP}*)([0-9０-９]{1,3}(?:[-.－．][0-9０-９]{1,3})*|[A-Z](?![A-Za-z])|[${HAN_DIGITS}]{1,4})`,
);

/** Nouns that two neighbouring numbers go with: 一、二季度 is no first item, 二、三级医院 may be a second one. */
const SHARED = /^(?:季度|班|年级|号[楼线]|等奖|产业|车间)/;
const PERHAPS_SHARED = /^(?:季|级|期|号|线|审|等|组|类|区|楼|层|标段|单元|中队|大队|支队|院|成|把手)/;

/** 一、 with any mark in place of the 顿号, and in headings none at all. */
export const readHan: Reader = ({ head, inHeading }) => {
  const match = HAN.exec(head);
  const number = match?.[1] ?? "";
  const value = parseHan(number);
  if (match === null || value === undefined || value === 0 || number === "两") return undefined;
  const suffix = match[2] ?? "";
  const rest = head.slice(match[0].length);
  const bare = suffix === "";
  if (bare && !(inHeading ? /^(?:\s|$)/ : /^\u3000+\S/).test(rest)) return undefined;
  if (suffix.startsWith("。") && !inHeading) return undefined;
  const shared = suffix === "、" ? sharedNoun(value, rest) : "no";
  if (shared === "chain" || (shared === "surely" && !inHeading)) return undefined;
  return {
    // 三） is （三） that lost a bracket, or a style of its own; either stands where （三） does.
    system: /^[）)]/.test(suffix) ? "han-paren" : "han",
    numerals: "han",
    path: [value],
    prefix: "",
    number,
    suffix,
    doubtful: bare || shared !== "no",
  };
};

/** Whether the number behind the 顿号 shares a noun with the one before it. */
function sharedNoun(value: number, rest: string): "no" | "perhaps" | "surely" | "chain" {
  const next = HAN_NUMBER.exec(rest)?.[0];
  if (next === undefined) return "no";
  const behind = rest.slice(next.length);
  if (behind.startsWith("、") && HAN_NUMBER.test(behind.slice(1))) return "chain";
  if (parseHan(next) !== value + 1) return "no";
  if (SHARED.test(behind)) return "surely";
  return PERHAPS_SHARED.test(behind) ? "perhaps" : "no";
}

/** （一）, half-width too, with the mark that some put behind it. */
export const readHanParen: Reader = ({ head }) => {
  const match = HAN_PAREN.exec(head);
  const [all = "", prefix = "", number = "", bracket = ""] = match ?? [];
  const value = parseHan(number);
  if (match === null || value === undefined || value === 0) return undefined;
  const rest = head.slice(all.length);
  if (QUOTED.test(rest)) return undefined;
  const suffix = bracket + (MARK_BEHIND.exec(rest)?.[0] ?? "");
  return { system: "han-paren", numerals: "han", path: [value], prefix, number, suffix };
};

/** 第一章, 第3条, 第二部分：; 第一百二十条之一 has the path [120, 1]. */
export const readUnit: Reader = ({ head, inHeading }) => {
  const match = UNIT.exec(head);
  const [all = "", prefix = "", number = "", gap = "", unit = "", insertion] = match ?? [];
  const numeral = parseNumeral(number);
  if (match === null || numeral === undefined) return undefined;
  const rest = head.slice(all.length);
  const mark = UNIT_MARK.exec(rest)?.[0] ?? "";
  if (!unitEnds(rest, mark, unit, inHeading)) return undefined;
  const inserted = insertion === undefined ? undefined : parseHan(insertion.slice(1));
  return {
    system: "unit",
    numerals: numeral.numerals,
    path: inserted === undefined ? [numeral.value] : [numeral.value, inserted],
    prefix: inserted === undefined ? prefix : `${prefix}${number}${gap}${unit}之`,
    number: inserted === undefined ? number : (insertion ?? "").slice(1),
    suffix: inserted === undefined ? gap + unit + mark : mark,
    unit,
    doubtful: mark === "" && /^\S/.test(rest) && !/^(?:章|编|部分|篇)$/.test(unit),
  };
};

/** Units that prose counts with too. */
function isMinor(unit: string): boolean {
  return /^(?:步|单元|讲|课|项|阶段)$/.test(unit);
}

/** 第一章 stands alone or before a gap; running on (第一节课, 第一条规定) it counts in headings, and before a short title. */
function unitEnds(rest: string, mark: string, unit: string, inHeading: boolean): boolean {
  const minor = isMinor(unit);
  if (/^(?:\s|$)/.test(rest)) return true;
  if (mark === "，") return inHeading && !minor;
  if (mark !== "") return !/^.第/.test(rest);
  if (minor) return /^[（(]/.test(rest);
  if (/^(?:的|第|至|和|、)/.test(rest)) return false;
  return inHeading ? /^[\p{Script=Han}（(“《]/u.test(rest) : unit !== "条" && TITLE_ALONE.test(rest);
}

const SYSTEM_OF_SINGLE: Readonly<Record<string, OrdinalSystem>> = {
  parenthesized: "arabic-paren",
  hanParenthesized: "han-paren",
  fullStop: "arabic",
};

/** ① ⑴ ㈠ ⒈: a number in one character. */
export const readSingle: Reader = ({ head }) => {
  const match = SINGLE.exec(head);
  const [all = "", number = "", suffix = ""] = match ?? [];
  const numeral = parseEnclosed(number);
  if (match === null || numeral === undefined) return undefined;
  const rest = suffix + head.slice(all.length);
  if (NEXT_SINGLE.test(rest) || QUOTED.test(rest)) return undefined;
  const system = SYSTEM_OF_SINGLE[numeral.numerals] ?? "circled";
  return { system, numerals: numeral.numerals, path: [numeral.value], prefix: "", number, suffix };
};

/** 附件1, 附录A, 附表一, 附件1-2. */
export const readAttached: Reader = ({ head, inHeading }) => {
  const match = ATTACHED.exec(head);
  const [all = "", prefix = "", number = ""] = match ?? [];
  if (match === null) return undefined;
  const numerals = number.split(/[-.－．]/).map(parseNumeral);
  const rest = head.slice(all.length);
  const suffix = UNIT_MARK.exec(rest)?.[0] ?? "";
  const behind = rest.slice(suffix.length);
  if (/^[、，]$/.test(suffix) && /^(?:\s*[0-9０-９]|附|和|以及)/.test(behind)) return undefined;
  const runsOn = suffix === "" && /^\S/.test(rest);
  const titled =
    (inHeading ? /^[\p{Script=Han}《“]/u : TITLE_ALONE).test(rest) && !/^[份个页项张至和中所]/.test(rest);
  if (runsOn && !titled) return undefined;
  const path = numerals.flatMap((numeral) => (numeral === undefined ? [] : [numeral.value]));
  if (path.length < numerals.length) return undefined;
  const last = numerals[numerals.length - 1]?.numerals ?? "arabic";
  return { system: "appendix", numerals: last, path, prefix, number, suffix, unit: prefix.trim() };
};
