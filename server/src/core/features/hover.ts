import type { CheckedReport } from "../check/check";
import type { Finding } from "../check/finding";
import { type Section, walk } from "../report/section";
import { wordsOfSection } from "../report/words";
import { allRules } from "../rules/all";
import type { Locale, Localized } from "../text/localized";
import type { Span } from "../text/span";
import type { ReportType, SectionSpec } from "../types/reportType";
import { code, demandText, rangeText } from "./demands";
import { referenceHover, wordCount } from "./hoverReference";
import { type Around, onReport } from "./hoverReport";
import { escapeMarkdown } from "./markdown";
import { specsOf } from "./missing";

/** What a type says of the heading at an offset. */
export interface Hover {
  readonly span: Span;
  /** Markdown; text from types and documents is escaped. */
  readonly text: Localized;
}

/**
 * Hover at an offset of the document: on a title, what the report is and where its settings come from; on a heading, what its section is to hold, how
 * long it is, and why its ordinal is wrong, where `findings` say so; on a reference, what it points to.
 */
export function hoverAt(
  reports: readonly CheckedReport[],
  offset: number,
  findings: readonly Finding[] = [],
  around?: Around,
): Hover | undefined {
  for (const checked of reports) {
    const { report } = checked;
    const { title } = report;
    if (title?.block !== undefined && holds(title, offset))
      return { span: spanOf(title), text: onReport(checked, around) };
    const section = sectionAt(report.sections, offset);
    if (section !== undefined)
      return { span: spanOf(section.heading), text: onHeading(checked, section, findings) };
  }
  return referenceHover(reports, offset);
}

function onHeading(
  { report, match, type }: CheckedReport,
  section: Section,
  findings: readonly Finding[],
): Localized {
  const spec = match.specOf(section);
  const words = wordCount(wordsOfSection(report, section));
  const whys = whysOf(section, findings);
  return both((locale) =>
    [
      spec === undefined ? `**${escapeMarkdown(section.text)}**` : onSection(spec, type, locale),
      words[locale],
      ...whys.map((why) => `*${why[locale]}*`),
    ].join("\n\n"),
  );
}

/** What the rules that find fault with an ordinal are for: the message alone does not say. */
function whysOf({ ordinal, heading }: Section, findings: readonly Finding[]): Localized[] {
  const at = ordinal ?? heading;
  const ids = new Set(
    findings.filter(({ span }) => holds(at, span.start) && span.end <= heading.end).map(({ rule }) => rule),
  );
  return allRules.filter(({ id, category }) => category === "numbering" && ids.has(id)).map(({ why }) => why);
}

function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  for (const section of walk(sections)) if (holds(section.heading, offset)) return section;
  return undefined;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function both(text: (locale: Locale) => string): Localized {
  return { en: text("en"), zh: text("zh") };
}

const LIST: Localized = { en: ", ", zh: "、" };

function onSection(spec: SectionSpec, type: ReportType, locale: Locale): string {
  const first = `**${escapeMarkdown(spec.name)}** · ${need(spec)[locale]} · ${escapeMarkdown(type.name[locale])}`;
  const facts = [names(spec), length(spec), ...spec.has.map(demandText), holdsSections(spec)];
  const hint = spec.hint === undefined ? [] : [escapeMarkdown(spec.hint)];
  return [first, ...hint, ...facts.flatMap((fact) => (fact === undefined ? [] : [`- ${fact[locale]}`]))]
    .join("\n\n")
    .replaceAll("\n\n- ", "\n- ")
    .replace("\n- ", "\n\n- ");
}

function need({ min, max, when }: SectionSpec): Localized {
  if (when !== undefined)
    return { en: `required when \`${code(when)}\``, zh: `满足 \`${code(when)}\` 时必备` };
  if (min === 0 && max === 1) return { en: "optional", zh: "可选" };
  if (min === 1 && max === 1) return { en: "required", zh: "必备" };
  const range = rangeText({ min, max });
  return { en: `${range.en} times`, zh: `${range.zh}次` };
}

/** More than this nobody reads. */
const NAMES_SHOWN = 8;

function names(spec: SectionSpec): Localized | undefined {
  const others = spec.names.filter(({ kind, source }) => kind !== "regex" && source !== spec.name);
  if (others.length === 0) return undefined;
  const list = others.slice(0, NAMES_SHOWN).map(({ source }) => `\`${code(source)}\``);
  const more = others.length > NAMES_SHOWN ? " …" : "";
  return { en: `Also accepted: ${list.join(LIST.en)}${more}`, zh: `也可写作：${list.join(LIST.zh)}${more}` };
}

function length(spec: SectionSpec): Localized | undefined {
  if (spec.length === undefined) return undefined;
  const range = rangeText(spec.length);
  return { en: `Length: ${range.en} words or Han characters`, zh: `篇幅：${range.zh}字` };
}

function holdsSections(spec: SectionSpec): Localized | undefined {
  const inside = spec.sections
    .flatMap((entry) => specsOf(entry).slice(0, 1))
    .map(({ name }) => escapeMarkdown(name));
  if (inside.length === 0) return undefined;
  return { en: `Sections: ${inside.join(LIST.en)}`, zh: `下设：${inside.join(LIST.zh)}` };
}
