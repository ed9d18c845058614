import type { Locale, Localized } from "../core/text/localized";
import type { Pattern } from "../core/types/pattern";
import type {
  CountRange,
  ElementSpec,
  ReportType,
  SectionEntry,
  SectionSpec,
} from "../core/types/reportType";
import { sanitize } from "./sanitize";
import { columns } from "./table";

const WORDS = {
  sections: { en: "Sections", zh: "章节" },
  free: { en: "in any order", zh: "顺序不限" },
  elements: { en: "Formal parts", zh: "格式要素" },
  numbering: { en: "Numbering", zh: "编号" },
  also: { en: "also", zh: "也可作" },
  labels: { en: "or in other sections under", zh: "或在其他章节中标为" },
  unless: { en: "not needed beside", zh: "有以下章节时可以没有" },
  file: { en: "Defined in", zh: "定义于" },
  optional: { en: "optional", zh: "可选" },
  required: { en: "required", zh: "必需" },
  forbidden: { en: "must not be there", zh: "不得出现" },
  when: { en: "when", zh: "条件" },
  times: { en: "times", zh: "次" },
  oneOf: { en: "one of", zh: "以下之一" },
  anyOf: { en: "at least one of", zh: "以下至少一个" },
  any: { en: "other sections", zh: "其他章节" },
  length: { en: "length", zh: "字数" },
  none: { en: "This type asks for no section.", zh: "此类型不要求任何章节。" },
} satisfies Record<string, Localized>;

/** A report type as a reader wants to see it: what it is called, what it asks for, in which order. */
export function typeText(type: ReportType, locale: Locale): string {
  const word = (key: keyof typeof WORDS): string => WORDS[key][locale];
  const { id, name, aliases, numbering } = type;
  const names = [...new Set([name[locale], name.en, name.zh, ...aliases])].join(", ");
  const scheme = typeof numbering.headings === "string" ? numbering.headings : numbering.headings.join(" ");
  const order = type.order === "free" ? ` (${word("free")})` : "";
  const sections = entryLines(type.sections, 1, word);
  const elements = columns(type.elements.map((element) => elementRow(element, word)));
  const blocks = [
    [
      `${id}: ${names}`,
      ...(type.file === undefined ? [] : [`${word("file")}: ${type.file}`]),
      `${word("numbering")}: ${[scheme, numbering.tables, numbering.figures].filter(Boolean).join(", ")}`,
    ],
    sections.length === 0 ? [word("none")] : [`${word("sections")}${order}:`, ...sections],
    ...(elements.length === 0 ? [] : [[`${word("elements")}:`, ...elements]]),
  ];
  return `${blocks.map((lines) => lines.map(sanitize).join("\n")).join("\n\n")}\n`;
}

type Word = (key: keyof typeof WORDS) => string;

function entryLines(entries: readonly SectionEntry[], depth: number, word: Word): string[] {
  const indent = "  ".repeat(depth);
  return entries.flatMap((entry) => {
    if (entry.kind === "section") return sectionLines(entry, depth, word);
    if (entry.kind === "any") return [`${indent}… ${word("any")} (${rangeText(entry)})`];
    const alternatives = entry.alternatives.flatMap((section) => sectionLines(section, depth + 1, word));
    return [`${indent}${word(entry.several ? "anyOf" : "oneOf")}:`, ...alternatives];
  });
}

function sectionLines(section: SectionSpec, depth: number, word: Word): string[] {
  const indent = "  ".repeat(depth);
  const facts = [needText(section, word)];
  if (section.length !== undefined) facts.push(`${word("length")} ${rangeText(section.length)}`);
  for (const { kind, columns: names, count } of section.has) {
    facts.push(names === undefined ? `${kind} ${rangeText(count)}` : `${kind}: ${names.join(" | ")}`);
  }
  // Patterns are for the program; a reader wants the names.
  const spellings = (patterns: readonly Pattern[]): string[] =>
    patterns.flatMap(({ kind, source }) => (kind === "regex" ? [] : [source]));
  const also = spellings(section.names.slice(1));
  const labels = spellings(section.labels);
  const unless = spellings(section.unless);
  return [
    `${indent}${section.name} [${section.id}] (${facts.join(", ")})`,
    ...(section.hint === undefined ? [] : [`${indent}    ${section.hint}`]),
    ...(also.length === 0 ? [] : [`${indent}    ${word("also")}: ${also.join(", ")}`]),
    ...(labels.length === 0 ? [] : [`${indent}    ${word("labels")}: ${labels.join(", ")}`]),
    ...(unless.length === 0 ? [] : [`${indent}    ${word("unless")}: ${unless.join(", ")}`]),
    ...entryLines(section.sections, depth + 1, word),
  ];
}

function needText({ when, min, max }: SectionSpec, word: Word): string {
  if (when !== undefined) return `${word("when")} ${when}`;
  if (max === 1) return word(min === 0 ? "optional" : "required");
  return `${rangeText({ min, max })} ${word("times")}`;
}

function elementRow({ name, need, insert }: ElementSpec, word: Word): string[] {
  return [`  ${name}`, word(need), insert ?? ""];
}

function rangeText({ min, max }: CountRange): string {
  return min === max ? String(min) : `${min}..${max === Number.POSITIVE_INFINITY ? "" : max}`;
}
