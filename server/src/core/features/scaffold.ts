import { type Scheme, schemeOf } from "../ordinals/schemes";
import { skeletonOf } from "../revise/addContent";
import { blankOf, highestStop, plainBody, snippetBody } from "../revise/blanks";
import type { TypeLibrary } from "../types/library";
import type { ElementName, ElementSpec, ReportType, SectionEntry, SectionSpec } from "../types/reportType";
import { frontMatterLines } from "./scaffoldFrontMatter";
import { escapeSnippet } from "./snippet";

export interface ScaffoldOptions {
  /** The types that are known where the report will stand. */
  readonly library: TypeLibrary;
  readonly title?: string;
  /** With tab stops in VS Code's snippet syntax; else with blanks that the checker tells until they are filled in. */
  readonly snippet: boolean;
}

/**
 * A report of this type with all that it requires and nothing to find but blanks. Lines end in "\n". The type is
 * named in front matter, so that the report stays one whatever its title becomes.
 */
export function scaffold(type: ReportType, options: ScaffoldOptions): string {
  const stops = new Stops(options.snippet, blankOf(type.lang));
  const scheme = schemeOf(type.numbering.headings);
  const paragraphs = [
    `# ${titleOf(type, options, stops)}`,
    ...elementText(type, "addressee", stops),
    ...elementText(type, "opening", stops),
    ...bodyTexts(type, scheme, stops),
    ...elementText(type, "closing", stops),
    ...elementText(type, "attachments", stops),
    ...elementText(type, "signature", stops),
    ...elementText(type, "date", stops),
  ];
  const front = frontMatterLines(type, options.library).map((line) => stops.literal(line));
  return `---\n${front.join("\n")}\n---\n\n${paragraphs.join("\n\n")}\n`;
}

/** Counts tab stops through the whole text: those of a section's own snippet are numbered on. */
class Stops {
  private next = 1;

  constructor(
    private readonly snippet: boolean,
    private readonly blankText: string,
  ) {}

  blank(text = this.blankText): string {
    return this.snippet ? `\${${this.next++}:${escapeSnippet(text)}}` : text;
  }

  literal(text: string): string {
    return this.snippet ? escapeSnippet(text) : text;
  }

  /** The body of a section. */
  body(spec: SectionSpec, lang: "zh" | "en"): string {
    if (!this.snippet) return plainBody(spec, lang);
    const body = snippetBody(spec, lang, this.next);
    this.next = Math.max(this.next, highestStop(body) + 1);
    return body;
  }
}

function titleOf(type: ReportType, { title }: ScaffoldOptions, stops: Stops): string {
  if (title !== undefined) return stops.literal(title);
  return type.lang === "zh"
    ? `${stops.blank()}${stops.literal(type.name.zh)}`
    : `${stops.literal(type.name.en)}: ${stops.blank()}`;
}

const DEFAULTS: Readonly<Record<ElementName, { zh: string; en: string }>> = {
  addressee: { zh: "[待补充]：", en: "[TODO]:" },
  opening: { zh: "[待补充]", en: "[TODO]" },
  closing: { zh: "[待补充]", en: "[TODO]" },
  attachments: { zh: "附件：[待补充]", en: "Attachments: [TODO]" },
  signature: { zh: "[待补充]", en: "[TODO]" },
  date: { zh: "xxxx年x月x日", en: "YYYY-MM-DD" },
};

function elementText(type: ReportType, name: ElementName, stops: Stops): string[] {
  const spec = type.elements.find((element) => element.name === name);
  if (spec === undefined || !isWritten(spec)) return [];
  const text = spec.insert ?? DEFAULTS[name][type.lang];
  if (spec.insert !== undefined && !isSigned(name)) return [stops.literal(text)];
  // What stands around a blank stays when it is filled in: the colon behind an addressee.
  const [before = "", behind] = text.split(blankOf(type.lang));
  if (behind === undefined) return [stops.blank(text)];
  return [`${stops.literal(before)}${stops.blank()}${stops.literal(behind)}`];
}

/** What is required, and a signature and a date where the type says how they are written. */
function isWritten({ name, need, insert }: ElementSpec): boolean {
  return need === "required" || (need === "optional" && insert !== undefined && isSigned(name));
}

/** Who writes and when: known to the writer alone. */
function isSigned(name: ElementName): boolean {
  return name === "signature" || name === "date";
}

/** The sections, or a blank for the text of a report that needs none. */
function bodyTexts(type: ReportType, scheme: Scheme | undefined, stops: Stops): string[] {
  const texts = sectionTexts(type.sections, scheme, [], stops, type.lang);
  return texts.length > 0 ? texts : [stops.blank(blankOf(type.lang, type.lang === "zh" ? "正文" : "text"))];
}

function sectionTexts(
  entries: readonly SectionEntry[],
  scheme: Scheme | undefined,
  path: readonly number[],
  stops: Stops,
  lang: "zh" | "en",
): string[] {
  const texts: string[] = [];
  let number = 0;
  for (const spec of requiredSpecs(entries)) {
    for (let i = 0; i < Math.max(1, spec.min); i++) {
      number++;
      const own = [...path, number];
      const level = own.length;
      const ordinal = scheme?.format(level, own) ?? "";
      texts.push(`${"#".repeat(Math.min(6, level + 1))} ${ordinal}${nameText(spec, stops)}`);
      const children = sectionTexts(spec.sections, scheme, own, stops, lang);
      const asked =
        spec.snippet === undefined ? spec.has.map((demand) => skeletonOf(lang, demand)).filter(Boolean) : [];
      if (spec.snippet !== undefined || children.length + asked.length === 0)
        texts.push(stops.body(spec, lang));
      texts.push(...asked.map((text) => stops.literal(text)));
      texts.push(...children);
    }
  }
  return texts;
}

function nameText(spec: SectionSpec, stops: Stops): string {
  const parts = spec.name.split("*");
  return parts.map((part) => stops.literal(part)).join(parts.length > 1 ? stops.blank() : "");
}

/** The sections that a report must have, a one-of by its first alternative. Conditional ones wait for front matter. */
function requiredSpecs(entries: readonly SectionEntry[]): SectionSpec[] {
  return entries.flatMap((entry) => {
    if (entry.kind === "any") return [];
    const spec = entry.kind === "one-of" ? entry.alternatives[0] : entry;
    return spec !== undefined && spec.min > 0 && spec.when === undefined ? [spec] : [];
  });
}
