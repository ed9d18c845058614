import { parseOrdinal } from "../../ordinals/parse";
import { OBJECT } from "../../syntax/prose";
import { matchesIn } from "../../text/matches";
import { fold, foldWords } from "../pattern";

const SUFFIX = /[(（【[]\s*(?:optional|if any|可选|选填|如有)\s*[)）】\]]\s*$/iu;

/** A heading's text as a name: "(Optional)" and comments that templates put behind a heading are no part of it. */
export function bareName(text: string): string {
  const read = text.replaceAll(OBJECT, " ").trim();
  const bare = read.replace(SUFFIX, "").trimEnd();
  return bare === "" ? text : bare;
}

/**
 * A name with its words brought to one form: plural to singular, -ise to -ize, -our to -or, & to "and", without
 * hyphens and apostrophes. Follow-ups and Follow up are the same, Behaviour and Behaviors too.
 */
export function stem(name: string): string {
  const words = foldWords(name)
    .replace(/&/gu, " and ")
    .replace(/['’]/gu, "")
    .replace(/[-‐‑–/]/gu, " ")
    .split(/[^\p{L}\p{N}]+/u);
  return words.map(stemOfWord).join("");
}

/** What may end a word that `stemOfWord` changes. */
const CHANGES = /(?:s|ise|ised|ising|isation|our|dgement)$/;

function stemOfWord(word: string): string {
  if (!CHANGES.test(word) || !/^[a-z]{4,}$/.test(word)) return word;
  return word
    .replace(/(ss|x|ch|sh)es$/, "$1")
    .replace(/ies$/, "y")
    .replace(/([^s])s$/, "$1")
    .replace(/is(e|ed|ing|ation)$/, "iz$1")
    .replace(/our$/, "or")
    .replace(/dgement$/, "dgment");
}

const JOINTS = /以及|及其|[和及与、]|\s+and\s+|\s*[&/+]\s*|,\s*/giu;

/**
 * The names that a heading joins, for every way to part it in two and for parting it everywhere: 存在问题和下一步打算,
 * Results and Discussion. Empty for a heading that joins nothing.
 */
export function joinedNames(name: string): readonly (readonly string[])[] {
  const joints = matchesIn(name, JOINTS).slice(0, 6);
  if (joints.length === 0) return [];
  const halves = joints.map((joint) => [
    name.slice(0, joint.index),
    name.slice(joint.index + joint[0].length),
  ]);
  return joints.length === 1 ? halves : [...halves, name.split(new RegExp(JOINTS.source, "giu"))];
}

/** A name as names are compared: without a remark such as (optional), its words in one form. */
export function folded(name: string): string {
  return fold(bareName(name));
}

/** A name that a type writes with its number, without it: headings are compared so. */
export function withoutOrdinal(name: string): string {
  const ordinal = parseOrdinal(name, 0, { inHeading: true });
  const rest = ordinal === undefined ? "" : name.slice(ordinal.end).trim();
  return rest === "" ? name : rest;
}

/** A name without what stands in brackets behind it; undefined for one that has no such remark. */
export function withoutRemark(name: string): string | undefined {
  return /^(.*\S)\s*[(（][^()（）]*[)）]$/su.exec(name)?.[1];
}
