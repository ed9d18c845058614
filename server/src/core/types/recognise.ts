import type { Ordinal } from "../ordinals/ordinal";
import { parseOrdinal } from "../ordinals/parse";
import type { FrontMatter } from "../report/frontMatter";
import type { Extent, Title } from "../report/report";
import { frontMatterTitle, levelOneTitles } from "../report/titles";
import type { SourceDocument } from "../syntax/document";
import type { TypeLibrary } from "./library";
import type { Origin, ReportType } from "./reportType";

/** What named the type of a report. Where the title alone did, no finding is above warning. */
export type NamedBy = "command" | "front matter" | "configuration" | "files" | "title";

export interface DeclaredType {
  readonly type: string;
  readonly by: "command" | "configuration" | "files";
  /** The entry of a configuration file that says so. */
  readonly origin?: Origin;
}

/** A report that has been found in a document: where it stands, and of what type it is. */
export interface Recognised {
  readonly extent: Extent;
  /** Undefined for a type that nobody defines. */
  readonly type: ReportType | undefined;
  /** As named: an id or a name; undefined for a document that is taken as a report though nothing names its type. */
  readonly typeName: string | undefined;
  readonly by: NamedBy | undefined;
  /** A collection holds the reports behind it in the list, up to the end of the document. */
  readonly collection: boolean;
}

export interface RecogniseOptions {
  readonly library: TypeLibrary;
  readonly declared: DeclaredType | undefined;
  readonly detect: boolean;
  /** Take a document that nothing names a report as one all the same. */
  readonly always: boolean;
}

const COLLECTION = "compilation";

/** The reports of a document, in document order; none for a document that nothing names a report. */
export function recogniseReports(
  document: SourceDocument,
  frontMatter: FrontMatter | undefined,
  options: RecogniseOptions,
): Recognised[] {
  const titles = levelOneTitles(document);
  const declared = declaredType(frontMatter, options);
  if (declared !== undefined) {
    const { type, typeName, by } = declared;
    if (type?.id === COLLECTION) return collection(document, titles, { type, typeName, by }, options);
    const title = titleOf(titles, frontMatter, type);
    return [{ extent: { ...whole(document), title }, type, typeName, by, collection: false }];
  }
  const named = options.detect ? namedByTitles(document, titles, frontMatter, options) : [];
  if (named.length > 0 || !options.always) return named;
  const title = titleOf(titles, frontMatter, undefined);
  return [
    {
      extent: { ...whole(document), title },
      type: options.library.get("base"),
      typeName: undefined,
      by: undefined,
      collection: false,
    },
  ];
}

type Named = Pick<Recognised, "type" | "typeName" | "by">;

function declaredType(
  frontMatter: FrontMatter | undefined,
  { declared, library }: RecogniseOptions,
): Named | undefined {
  if (declared?.by === "command") return named(declared.type, declared.by, library);
  const value = frontMatter?.data.get("report");
  if (typeof value === "string" && value.trim() !== "") return named(value.trim(), "front matter", library);
  return declared && named(declared.type, declared.by, library);
}

function named(name: string, by: NamedBy, library: TypeLibrary): Named {
  const type = library.get(name) ?? library.named(name);
  return { type, typeName: type === undefined ? name : type.id, by };
}

function whole(document: SourceDocument) {
  return { firstBlock: 0, endBlock: document.blockCount };
}

/**
 * The title of a document that is one report. Where all sections are level-1 headings there is none: the first of
 * several names a section of the type, or front matter gives the title.
 */
function titleOf(
  titles: readonly Title[],
  frontMatter: FrontMatter | undefined,
  type: ReportType | undefined,
): Title | undefined {
  const first = titles[0];
  const given = frontMatterTitle(frontMatter);
  if (first === undefined) return given;
  // Of several, or beside a title in front matter, the first may be a section.
  const isSection = type !== undefined && !fitsTitle(type, first.text) && namesSection(type, first.text);
  if (titles.length === 1) return given !== undefined && isSection ? given : first;
  if (given !== undefined && given.text !== first.text) return given;
  return isSection ? undefined : first;
}

function fitsTitle({ match }: ReportType, text: string): boolean {
  return match.title.some((pattern) => pattern.find(text) !== undefined);
}

function namesSection(type: ReportType, heading: string): boolean {
  const text = heading.slice(ordinalOf(heading)?.end ?? 0).trim();
  return type.sections.some((entry) => {
    if (entry.kind === "any") return false;
    const specs = entry.kind === "one-of" ? entry.alternatives : [entry];
    return specs.some((spec) => spec.names.some((name) => name.find(text) !== undefined));
  });
}

function ordinalOf(heading: string): Ordinal | undefined {
  return parseOrdinal(heading, 0, { inHeading: true });
}

/**
 * Whether a level-1 heading is a section of the report above, though its words would name a type as well:
 * 三、下一步工作打算 is no work plan of its own. Numbered reports follow one whose title has a number, too.
 */
function isSectionOf({ type, extent }: Recognised, { text }: Title): boolean {
  const isNumbered = ordinalOf(text) !== undefined && ordinalOf(extent.title?.text ?? "") === undefined;
  return isNumbered && type !== undefined && namesSection(type, text);
}

/** The collection itself up to the first report, then a report for every further level-1 heading. */
function collection(
  document: SourceDocument,
  titles: readonly (Title & { readonly block: number })[],
  self: Named,
  options: RecogniseOptions,
): Recognised[] {
  const [first, ...rest] = titles;
  const end = rest[0]?.block ?? document.blockCount;
  const reports: Recognised[] = [
    { extent: { firstBlock: 0, endBlock: end, title: first }, ...self, collection: true },
  ];
  rest.forEach((title, i) => {
    const type =
      (options.detect ? options.library.forTitle(title.text) : undefined) ?? options.library.get("base");
    const endBlock = rest[i + 1]?.block ?? document.blockCount;
    const extent = { firstBlock: title.block, endBlock, title };
    reports.push({ extent, type, typeName: type?.id, by: "title", collection: false });
  });
  return reports;
}

function namedByTitles(
  document: SourceDocument,
  titles: readonly (Title & { readonly block: number })[],
  frontMatter: FrontMatter | undefined,
  options: RecogniseOptions,
): Recognised[] {
  const { library } = options;
  const starts: Recognised[] = [];
  const given = frontMatterTitle(frontMatter);
  const byFrontMatter = given && library.forTitle(given.text);
  const first = titles[0];
  if (
    given !== undefined &&
    byFrontMatter !== undefined &&
    (first && library.forTitle(first.text)) === undefined
  ) {
    const title = titles.length === 1 && first !== undefined ? first : given;
    starts.push(start(0, title, byFrontMatter));
  }
  for (const title of titles) {
    const type = library.forTitle(title.text);
    const above = starts[starts.length - 1];
    if (type === undefined || (above !== undefined && isSectionOf(above, title))) continue;
    if (starts.length === 0 && type.id === COLLECTION) {
      const self: Named = { type, typeName: type.id, by: "title" };
      return collection(document, titles.slice(titles.indexOf(title)), self, options);
    }
    starts.push(start(starts.length === 0 && title === first ? 0 : title.block, title, type));
  }
  return starts.map((report, i) => {
    const endBlock = starts[i + 1]?.extent.firstBlock ?? document.blockCount;
    return { ...report, extent: { ...report.extent, endBlock } };
  });
}

function start(firstBlock: number, title: Title, type: ReportType): Recognised {
  return {
    extent: { firstBlock, endBlock: firstBlock, title },
    type,
    typeName: type.id,
    by: "title",
    collection: false,
  };
}
