import type { FrontMatter } from "../report/frontMatter";
import type { EditInBlock, LaggingOutline } from "../report/laggingOutline";
import { buildReport, type OutlinedReport, type Report } from "../report/report";
import type { SourceDocument } from "../syntax/document";
import type { Match } from "../types/match";
import { matchReport } from "../types/matching/matchReport";
import type { NamedBy, Recognised } from "../types/recognise";
import type { ReportType } from "../types/reportType";

/** What is said of a report in a line: unlike the report itself it costs nothing to ask for. */
export interface ReportForm {
  readonly title: string | undefined;
  /** Required sections of the top level, and how many of them are there and not empty. */
  readonly required: number;
  readonly complete: number;
}

export interface CheckedReport {
  readonly report: Report;
  /** As named; undefined for a document that is taken as one report without a type. */
  readonly typeName: string | undefined;
  /** What named the type; undefined when nothing did. */
  readonly by: NamedBy | undefined;
  readonly type: ReportType;
  readonly match: Match;
  /** True for a type that nobody defines: `type` is then the base type, and no rule runs. */
  readonly unknownType: boolean;
  readonly form: ReportForm;
}

/** A report where it was recognised; it is read, and matched with its type, when that is asked for. */
export class RecognisedReport implements CheckedReport {
  readonly report: OutlinedReport;
  readonly typeName: string | undefined;
  readonly by: NamedBy | undefined;
  readonly unknownType: boolean;
  #match: Match | undefined;
  #form: ReportForm | undefined;

  /** `type`: its own, or what it is checked as. */
  constructor(
    document: SourceDocument,
    frontMatter: FrontMatter | undefined,
    readonly recognised: Recognised,
    readonly type: ReportType,
    form?: ReportForm,
    outline?: LaggingOutline,
  ) {
    const { extent, collection } = recognised;
    this.report = buildReport(document, frontMatter, extent, collection, outline);
    this.typeName = recognised.typeName;
    this.by = recognised.by;
    this.unknownType = recognised.type === undefined;
    this.#form = form;
  }

  get match(): Match {
    this.#match ??= matchReport(this.report, this.type);
    return this.#match;
  }

  get form(): ReportForm {
    const { required, complete } = this.#form ?? this.match;
    this.#form ??= { title: this.report.title?.text, required, complete };
    return this.#form;
  }

  /**
   * The same report after edits, in a document where it begins and ends at the same blocks and has the same outline.
   * `formed`: and matches its type the same way.
   */
  in(document: SourceDocument, edits: readonly EditInBlock[], formed: boolean): RecognisedReport {
    const recognised = recognisedIn(document, this.recognised);
    const form = formed ? this.form : undefined;
    const outline = this.report.outlineAfter(edits, document);
    return new RecognisedReport(document, this.report.frontMatter, recognised, this.type, form, outline);
  }
}

/** The title is where its block is. */
function recognisedIn(document: SourceDocument, recognised: Recognised): Recognised {
  const { extent } = recognised;
  const { title } = extent;
  if (title?.block === undefined) return recognised;
  const { start, end } = document.spanOf(title.block);
  if (start === title.start && end === title.end) return recognised;
  return { ...recognised, extent: { ...extent, title: { ...title, start, end } } };
}
