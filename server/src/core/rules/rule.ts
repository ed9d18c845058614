import type { Report } from "../report/report";
import type { Block } from "../syntax/nodes";
import type { TextEdit } from "../text/edits";
import type { Localized } from "../text/localized";
import type { Span } from "../text/span";
import type { TypeLibrary } from "../types/library";
import type { Match } from "../types/match";
import type { ReportType } from "../types/reportType";
import type { Severity } from "../types/severity";

/** What a rule says, where. Offsets count from the start of the document; in `checkBlock`, from the block's. */
export interface Problem {
  readonly span: Span;
  readonly message: Localized;
  /** Overrides the rule's default severity for this problem (caps and settings still apply). */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Section id for suppressions such as `missing-section:impact`. */
  readonly section?: string;
}

export interface Related {
  readonly span: Span;
  readonly message: Localized;
}

export interface Fix {
  readonly title: Localized;
  /** Needs no judgement: applied by --fix and on save. */
  readonly safe: boolean;
  readonly preferred?: boolean;
  /** Computed when asked for: a renumbering may touch the whole report. Offsets as in the problem's `span`. */
  edits(): readonly TextEdit[];
}

export interface ReportContext {
  readonly report: Report;
  readonly type: ReportType;
  /** The type as named; undefined when nothing names it. */
  readonly typeName: string | undefined;
  /** True for a type that nobody defines: `type` is the base type then. */
  readonly unknownType: boolean;
  readonly library: TypeLibrary;
  /** The report's sections set against those of its type. */
  readonly match: Match;
  /** The rule's options, defaults filled in. */
  readonly options: ReadonlyMap<string, unknown>;
  emit(problem: Problem): void;
}

export interface BlockContext {
  readonly block: Block;
  readonly type: ReportType;
  readonly options: ReadonlyMap<string, unknown>;
  emit(problem: Problem): void;
}

/** What documentation, schema and lists are made from. */
export interface RuleInfo {
  /** Also the name of its file. */
  readonly id: string;
  readonly category: "structure" | "numbering" | "references" | "text" | "configuration";
  readonly severity: Severity;
  /** What it finds, one sentence. */
  readonly summary: Localized;
  /** Why that matters, and what the rule leaves alone. */
  readonly why: Localized;
  readonly fix: "none" | "review" | "safe";
  /** It looks at headings and sections alone, and so at documents that are too long for the other rules. */
  readonly outline?: true;
  readonly options?: Readonly<Record<string, { readonly description: Localized; readonly default: unknown }>>;
}

/** One rule, one file: what it is, why, and how it looks. */
export interface Rule extends RuleInfo {
  /** Markdown reports: one that it speaks about, one that it does not. Run by the tests. */
  readonly examples: {
    readonly bad: string;
    readonly good: string;
    /** A report type, in YAML, that both are of where no built-in one shows the rule. */
    readonly type?: string;
  };
  /** Looks at one block alone. The result is kept as long as the block is. */
  checkBlock?(context: BlockContext): void;
  /** Looks at the report as a whole, through facts. */
  check?(context: ReportContext): void;
}
