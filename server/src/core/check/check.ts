import type { FrontMatter } from "../report/frontMatter";
import type { Report } from "../report/report";
import { readDocument, type SourceDocument } from "../syntax/document";
import type { TypeLibrary } from "../types/library";
import type { Match } from "../types/match";
import type { ReportType, RuleSetting } from "../types/reportType";
import type { Finding } from "./finding";

/** A text that has been read: everything that can be said of it before a report type is known. */
export interface OpenReport {
  readonly document: SourceDocument;
  readonly frontMatter: FrontMatter | undefined;
}

/** What the surroundings of a document decide. */
export interface Setup {
  readonly library: TypeLibrary;
  /** Type named by the command line or by the configuration's `reports`, or by a type's `match.files`. */
  readonly declared?: { readonly type: string; readonly by: "command" | "configuration" | "files" };
  /** Whether a title may name the type; default true. */
  readonly detect?: boolean;
  /** Settings of rules, lowest first: configuration file, then editor. */
  readonly rules?: readonly ReadonlyMap<string, RuleSetting>[];
}

export interface CheckedReport {
  readonly report: Report;
  /** As named; undefined for a document that is taken as one report without a type. */
  readonly typeName: string | undefined;
  readonly type: ReportType;
  readonly match: Match;
}

export interface CheckResult {
  readonly reports: readonly CheckedReport[];
  /** In document order. */
  readonly findings: readonly Finding[];
}

/** Reads a text without BOM. `previous` is the same document before an edit: what did not change is kept. */
export function openReport(text: string, previous?: OpenReport): OpenReport {
  return { document: readDocument(text, previous?.document), frontMatter: undefined };
}

/** Reports and findings of a text. Never throws; equal inputs give equal results in every order of edits. */
export function checkReport(_open: OpenReport, _setup: Setup): CheckResult {
  return { reports: [], findings: [] };
}
