import { stringify } from "yaml";
import type { Ordinal } from "../ordinals/ordinal";
import { detectScheme } from "../ordinals/schemes";
import { captionsOf } from "../report/captions";
import { formalElements } from "../report/elements";
import { isMatter } from "../report/matter";
import type { Report } from "../report/report";
import { isAnnex, type Section, walk } from "../report/section";
import { isTypoOf } from "../types/likeness";
import { bareName, stem } from "../types/matching/words";
import { fold } from "../types/pattern";
import { idOfName } from "../types/reading/sections";
import { ELEMENT_NAMES, type ElementName } from "../types/reportType";

export interface DeriveOptions {
  /** Id of the new type. */
  readonly id: string;
  /** What the type is called; made from the titles where it is not given. */
  readonly name?: string;
}

/**
 * A first type, as a YAML file, that the reports given are good examples of: what all of them have is required, what some
 * have is optional, other spellings are accepted. At least one report. To be looked through by its author.
 */
export function deriveType(reports: readonly Report[], { id, name }: DeriveOptions): string {
  const lang = langOf(reports);
  const titles = reports.flatMap(({ title }) => title?.text ?? []);
  const kind = commonEnding(titles, lang);
  const named = name ?? kind ?? id;
  const sections = mergeLevels(
    reports.map((report) => report.sections.filter((section) => !isAnnex(section))),
  );
  const type = {
    report: 1,
    id,
    name: lang === "zh" ? { zh: named, en: id } : { en: named },
    extends: "base",
    lang,
    ...(kind !== undefined && { match: { title: [`/${escaped(kind)}/${lang === "en" ? "i" : ""}`] } }),
    ...numberingOf(reports, lang),
    ...frontMatterOf(reports),
    sections: sections.entries.map((entry) => sectionOf(entry, reports.length)),
    ...(!sections.ordered && { order: "free" }),
    ...elementsOf(reports),
  };
  return stringify(type, { lineWidth: 0 });
}

function langOf(reports: readonly Report[]): "zh" | "en" {
  const texts = reports.flatMap(({ title, sections }) => [
    title?.text ?? "",
    ...sections.map(({ text }) => text),
  ]);
  return texts.filter((text) => /\p{Script=Han}/u.test(text)).length * 2 > texts.length ? "zh" : "en";
}

/** What the titles end in alike: 自查报告. Of one Chinese title, the word for its kind. In English what they begin with. */
function commonEnding(titles: readonly string[], lang: "zh" | "en"): string | undefined {
  const [first, ...others] = titles.map((title) => title.trim());
  if (first === undefined) return undefined;
  if (lang === "en") {
    const kinds = titles.map((title) => /^(.[^:–—]*)[:–—]/.exec(title)?.[1]?.trim());
    const [kind] = kinds;
    return kind !== undefined && kinds.every((each) => each?.toLowerCase() === kind.toLowerCase())
      ? kind
      : undefined;
  }
  if (others.length === 0) return kindIn(first);
  const ending = others.reduce(sharedEnding, first);
  return ending.length >= 2 ? ending.replace(/^[的关于]+/u, "") || undefined : undefined;
}

function sharedEnding(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return one.slice(one.length - length);
}

/** The word for its kind that a Chinese title ends in: what stands behind 的, else two words of two characters. */
function kindIn(title: string): string | undefined {
  const behind = /的([\p{Script=Han}]{1,6})$/u.exec(title)?.[1];
  return (
    behind ?? /[\p{Script=Han}]{2}(?:报告|总结|方案|计划|纪要|通报|通知|请示|记录|说明)$/u.exec(title)?.[0]
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** A section as several reports have it. */
interface Entry {
  readonly spellings: Map<string, string>;
  /** How many reports have it. */
  reports: number;
  /** Most often that one report has it, and least. */
  most: number;
  least: number;
  readonly sections: Section[][];
}

interface Merged {
  readonly entries: Entry[];
  /** Whether all reports have them in one order. */
  readonly ordered: boolean;
}

/** The sections of one level of several reports, the same ones together, in the order in which they first stand. */
function mergeLevels(levels: readonly (readonly Section[])[]): Merged {
  const entries: Entry[] = [];
  const kinds = numberedKinds(levels);
  // Code in a heading, which has no name of its own, and "(optional)" behind one are no part of it.
  const nameOf = ({ text }: Section): string => bareName(kinds.get(text) ?? text).replace(/\s+/g, " ");
  let ordered = true;
  for (const level of levels) {
    let last = -1;
    const counts = new Map<Entry, number>();
    const there = new Set(level.map((section) => fold(nameOf(section))));
    for (const section of level) {
      const name = nameOf(section);
      let at = entries.findIndex((entry) => isSame(entry, name));
      if (at < 0) at = entries.findIndex((entry) => !counts.has(entry) && isLike(entry, name, there));
      if (at < 0) {
        at = last + 1;
        entries.splice(at, 0, {
          spellings: new Map(),
          reports: 0,
          most: 0,
          least: Number.POSITIVE_INFINITY,
          sections: [],
        });
      }
      const entry = entries[at];
      if (entry === undefined) continue;
      if (at < last) ordered = false;
      last = Math.max(last, at);
      entry.spellings.set(fold(name), name);
      counts.set(entry, (counts.get(entry) ?? 0) + 1);
      entry.sections.push([...section.children]);
    }
    for (const [entry, count] of counts) {
      entry.reports++;
      entry.most = Math.max(entry.most, count);
      entry.least = Math.min(entry.least, count);
    }
  }
  return { entries, ordered };
}

/** Finding 1 and Finding 2 in one report are two of a kind: Finding *. By the names as they are written. */
function numberedKinds(levels: readonly (readonly Section[])[]): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const level of levels) {
    const numbered = level.flatMap(({ text }) => {
      const kind = NUMBERED.exec(text)?.[1];
      return kind === undefined ? [] : [{ kind, text }];
    });
    for (const { kind, text } of numbered) {
      if (numbered.filter((other) => other.kind === kind).length > 1) kinds.set(text, `${kind} *`);
    }
  }
  return kinds;
}

const NUMBERED = /^(\p{L}[^\d:：]{0,40}?)\s*\d+(?:\s*[:：.–—-].*)?$/u;

function isSame({ spellings }: Entry, text: string): boolean {
  const folded = fold(text);
  return (
    spellings.has(folded) ||
    [...spellings.values()].some((known) => stem(known) === stem(text)) ||
    [...spellings.keys()].some((known) => isTypoOf(folded, known) || isTypoOf(known, folded))
  );
}

/** One name is most of the other, and no report has both: 本月农事 and 本月农事情况. `there`: names of the report. */
function isLike({ spellings }: Entry, text: string, there: ReadonlySet<string>): boolean {
  const folded = fold(text);
  return [...spellings.keys()].some((known) => {
    const [short = "", long = ""] = [known, folded].sort((a, b) => a.length - b.length);
    return (
      !there.has(known) && short.length >= 3 && short.length >= long.length * 0.6 && long.includes(short)
    );
  });
}

function sectionOf(entry: Entry, reports: number): object | string {
  const [name = "", ...also] = [...entry.spellings.values()];
  const required = entry.reports === reports;
  // Of one report alone nobody knows which subsections are its own.
  const children = reports > 1 && entry.sections.length > 1 ? commonChildren(entry) : [];
  const id = idOfName(name);
  const more = {
    ...(name.includes("*") && { id }),
    ...(also.length > 0 && { also }),
    ...(entry.most > 1 ? { count: `${required ? entry.least : 0}..` } : !required && { optional: true }),
    ...(children.length > 0 && { sections: children }),
  };
  return Object.keys(more).length === 0 ? name : { name, ...more };
}

/** Subsections that stand wherever the section does. */
function commonChildren({ sections }: Entry): (object | string)[] {
  const { entries, ordered } = mergeLevels(sections);
  const common = entries.filter(({ reports, most }) => reports === sections.length && most === 1);
  return ordered ? common.map((entry) => sectionOf(entry, sections.length)) : [];
}

function numberingOf(reports: readonly Report[], lang: "zh" | "en") {
  const schemes = reports.map((report) => {
    const levels: Ordinal[][] = [];
    for (const { ordinal, level } of walk(report.sections)) {
      if (ordinal === undefined || ordinal.system === "appendix") continue;
      const own = levels[level - 1] ?? [];
      own.push(ordinal);
      levels[level - 1] = own;
    }
    // Where a section goes without, the type cannot ask for numbers.
    if (report.sections.some((section) => section.ordinal === undefined && !isMatter(section.text)))
      return "none";
    return levels.length === 0 ? "none" : detectScheme(Array.from(levels, (own) => own ?? []))?.name;
  });
  const [scheme] = schemes;
  const captions = reports.flatMap((report) => captionsOf(report));
  const label = (kind: "table" | "figure", zh: string, en: string) =>
    captions.some((caption) => caption.kind === kind) ? (lang === "zh" ? zh : en) : undefined;
  const [tables, figures] = [label("table", "表{n}", "Table {n}"), label("figure", "图{n}", "Figure {n}")];
  const numbering = {
    ...(scheme !== undefined &&
      scheme !== "none" &&
      schemes.every((each) => each === scheme) && { headings: scheme }),
    ...(tables !== undefined && { tables }),
    ...(figures !== undefined && { figures }),
  };
  return Object.keys(numbering).length === 0 ? {} : { numbering };
}

/** Keys that say what the document is to Reportwright, not what it is. */
const OWN_KEYS = new Set(["report", "reportwright", "title"]);

function frontMatterOf(reports: readonly Report[]) {
  const keys = reports.map(({ frontMatter }) =>
    [...(frontMatter?.data.keys() ?? [])].filter((key) => !OWN_KEYS.has(key)),
  );
  const common = (keys[0] ?? []).filter((key) => keys.every((own) => own.includes(key)));
  return common.length === 0 ? {} : { "front-matter": { required: common } };
}

function elementsOf(reports: readonly Report[]) {
  const elements: Record<string, unknown> = {};
  for (const name of ELEMENT_NAMES) {
    const texts = reports.map((report) => elementText(report, name));
    const there = texts.filter((text) => text !== undefined);
    if (there.length === 0) continue;
    const need = there.length === reports.length ? "required" : "optional";
    const phrase = name === "closing" || name === "opening" ? there[0] : undefined;
    elements[name] =
      phrase === undefined
        ? need
        : { need, match: [...new Set(there)].map((text) => `/${escaped(text)}/`), insert: phrase };
  }
  return Object.keys(elements).length === 0 ? {} : { elements };
}

const LEADS_IN = /(?:如下|as follows)[：:。.]?$/iu;

/** The last sentence of a paragraph, where it says that something follows. */
function openingIn(paragraph: string): string | undefined {
  const text = paragraph.trim();
  const end = LEADS_IN.exec(text)?.index;
  if (end === undefined) return undefined;
  const start = Math.max(...["。", "！", "？", "\n"].map((mark) => text.lastIndexOf(mark, end))) + 1;
  return text.slice(start).trim();
}

function elementText(report: Report, name: ElementName): string | undefined {
  const elements = formalElements(report);
  switch (name) {
    case "opening":
      return elements.lead.map(({ text }) => openingIn(text)).find((text) => text !== undefined);
    case "addressee":
    case "closing":
    case "attachments":
      return elements[name]?.text.trim();
    default:
      return elements[name] === undefined ? undefined : "";
  }
}
