/**
 * What Reportwright's server and its client say to each other beyond the Language Server Protocol. Types alone: client
 * and server bring different versions of the protocol library, so nothing of it may cross this file.
 */
import type { SectionState } from "../core/features/sectionState";

export type { SettingKey, SettingValue } from "../core/config/settings";
export type { SectionState };

/** `initializationOptions` of a client that knows Reportwright. Other clients send none. */
export interface InitializationOptions {
  /** The editor lists Markdown headings itself: symbols are given for reports only. */
  readonly outlineOfReportsOnly?: boolean;
  /** Findings are wanted of open documents alone. */
  readonly openFilesOnly?: boolean;
  /** The client answers `reportwright/file`. */
  readonly files?: boolean;
  /** Address of the folder `server/docs` of the extension. */
  readonly docs?: string;
  /** Language of all texts where it is not the editor's, such as `zh-cn`. */
  readonly language?: string;
  /** Settings for clients without `workspace/configuration`. */
  readonly settings?: unknown;
}

export interface DocumentParams {
  readonly uri: string;
}

/** The same in the way of the Language Server Protocol. */
export interface TextDocumentParams {
  readonly textDocument: DocumentParams;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

/** What is said of one document in the status bar. */
export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  /** In document order; empty for a document that is no report. */
  readonly reports: readonly ReportStatus[];
  readonly findings: Counts;
  /** Findings that were left out of what is published; 0 nearly always. */
  readonly withheld: number;
  /** How much of its reports was looked at: of a very long document the outline alone, or nothing. */
  readonly scope: "all" | "outline" | "nothing";
}

export interface ReportStatus {
  /** Type id as named; null for none. */
  readonly type: string | null;
  /** Name of the type in the reader's language. */
  readonly typeName: string;
  readonly title: string | null;
  readonly required: number;
  readonly complete: number;
}

export interface TypeInfo {
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
  /** In the other language. */
  readonly otherName: string;
  readonly lang: "zh" | "en";
  readonly origin: "built-in" | "workspace";
  /** Canonical names of the sections of the top level. */
  readonly sections: readonly string[];
}

export interface ScaffoldParams extends Partial<DocumentParams> {
  readonly type: string;
  readonly title?: string;
}

export interface InsertableInfo {
  /** Index to hand back in `InsertParams`. */
  readonly index: number;
  readonly id: string;
  /** With its ordinal, as it will be inserted. */
  readonly label: string;
  /** Heading of the section that should hold it; null for the top level. */
  readonly parent: string | null;
  readonly hint: string | null;
  /** The report lacks it. */
  readonly required: boolean;
}

export interface InsertableResult {
  /** Version that the indices belong to. */
  readonly version: number;
  /** Those that the report lacks first. */
  readonly sections: readonly InsertableInfo[];
}

export interface InsertParams extends DocumentParams {
  readonly version: number;
  readonly index: number;
}

export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

export interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

/** A section of a report, or one that it lacks. */
export interface SectionInfo {
  /** Id of the section of the type; null for one that it does not list. */
  readonly id: string | null;
  readonly text: string;
  readonly ordinal: string;
  readonly state: SectionState;
  /** Words of all that it holds; a Han character counts one. */
  readonly words: number;
  /** How many words the type asks for; null for an end that is open. */
  readonly length: { readonly min: number; readonly max: number | null } | null;
  readonly hint: string | null;
  /** In it and in its subsections. */
  readonly findings: Counts;
  /** The heading; for a missing section the prose that implies it. */
  readonly heading: PlainRange | null;
  /** Null for a missing one. */
  readonly range: PlainRange | null;
  /** Index to hand back in `InsertParams`; null for a section that is there. */
  readonly insertable: number | null;
  readonly children: readonly SectionInfo[];
}

export interface ReportInfo extends ReportStatus {
  readonly range: PlainRange;
  /** The title; the report's start where there is none in the text. */
  readonly heading: PlainRange;
  /** Numbered by the ladder of official documents: 一、 （一） 1. （1） */
  readonly official: boolean;
  readonly words: number;
  readonly findings: Counts;
  readonly sections: readonly SectionInfo[];
}

export interface ReportViewResult {
  readonly version: number;
  /** In document order; empty for a document that is no report. */
  readonly reports: readonly ReportInfo[];
}

/** The places of a document that are still to be filled in. */
export interface BlanksResult {
  readonly version: number;
  /** In document order. */
  readonly blanks: readonly PlainRange[];
}

/** What the preview of a document shows besides its text. */
export interface PreviewResult {
  readonly version: number;
  /** An official Chinese report. */
  readonly official: boolean;
  /** In document order; each begins a paragraph or heading with this text, white space aside. */
  readonly marks: readonly PreviewMarkInfo[];
  /** Sections that are missing, each with the line that it belongs before. */
  readonly gaps: readonly { readonly name: string; readonly line: number }[];
}

export interface PreviewMarkInfo {
  readonly role: "heading" | "line" | "run-in" | "addressee" | "signature" | "date";
  /** Of a section: 1 is right below the title; 0 for others. */
  readonly level: number;
  readonly text: string;
}

export interface PlainEdit {
  readonly range: PlainRange;
  readonly newText: string;
  /** `newText` is in VS Code's snippet syntax. */
  readonly snippet: boolean;
}

export interface EditsResult {
  readonly version: number;
  readonly edits: readonly PlainEdit[];
}

/** The section whose heading or text the position is in is to move; `before` and `after` name another in the same way. */
export interface MoveSectionParams extends TextDocumentParams {
  readonly position: PlainPosition;
  readonly to:
    | "up"
    | "down"
    | "in"
    | "out"
    | { readonly before: PlainPosition }
    | { readonly after: PlainPosition };
}

export interface SetTypeParams extends TextDocumentParams {
  /** The id of a report type. */
  readonly type: string;
}

/** Numbers the report at the position (left out: the first) by another ladder. */
export interface SwitchSchemeParams extends TextDocumentParams {
  readonly position?: PlainPosition;
  readonly scheme: NumberingScheme;
}

/** 一、（一）1. · 第一章 第一节 一、 · 1 1.1 1.1.1 · I. A. 1. · 第一条 （一） 1. · no ordinals */
export type NumberingScheme = "official" | "chapter" | "decimal" | "outline" | "legal" | "none";

/** A `WorkspaceEdit` of the Language Server Protocol, as far as the server makes use of it. */
export interface PlainWorkspaceEdit {
  readonly changes?: { readonly [uri: string]: readonly Omit<PlainEdit, "snippet">[] };
  readonly documentChanges?: readonly {
    readonly textDocument: { readonly uri: string; readonly version: number };
    readonly edits: readonly Omit<PlainEdit, "snippet">[];
  }[];
}

/** Why something is not done, for the reader. */
export interface Refusal {
  readonly reason: string;
}

/** What the server asks about files that only the client can reach. */
export interface FileAnswers {
  /** The content in base64; null for a file that cannot be read. */
  read: string | null;
  kind: "file" | "folder" | null;
  /** What a folder holds, by name. */
  list: readonly { readonly name: string; readonly kind: "file" | "folder" | "link" | "other" }[] | null;
}
export type FileQuestion = keyof FileAnswers;

/** Parameters of `reportwright/file`, a request of the server's. */
export interface FileParams extends DocumentParams {
  readonly question: FileQuestion;
}

export interface ExportResult {
  /** The Word file in base64. */
  readonly docx: string;
  /** Addresses of pictures that could not be had; their texts stand for them. */
  readonly withoutPictures: readonly string[];
}

export interface ConvertParams extends Partial<DocumentParams> {
  /** Plain text, of any number of reports. */
  readonly text: string;
}

export interface ConvertWordParams extends Partial<DocumentParams> {
  /** The Word file in base64. */
  readonly docx: string;
  /** What it is called, without its ending: pictures are named after it. */
  readonly name: string;
}

export interface ConvertWordResult {
  readonly documents: readonly ConvertedReport[];
  /** How many pictures they name. Their data stays in the Word file. */
  readonly pictures: number;
}

export interface ConvertedReport {
  /** Null for what stands before the first title. */
  readonly title: string | null;
  readonly markdown: string;
}

/** Requests from the client, by method. */
export interface Requests {
  "reportwright/status": { params: DocumentParams; result: DocumentStatus | null };
  "reportwright/types": { params: Partial<DocumentParams>; result: readonly TypeInfo[] };
  /** Snippet text of a new report; null for an unknown type. */
  "reportwright/scaffold": { params: ScaffoldParams; result: string | null };
  "reportwright/reportView": { params: TextDocumentParams; result: ReportViewResult | null };
  "reportwright/preview": { params: TextDocumentParams; result: PreviewResult | null };
  "reportwright/blanks": { params: TextDocumentParams; result: BlanksResult | null };
  /** The sections of the type that can be put into the report. */
  "reportwright/insertable": { params: DocumentParams; result: InsertableResult | null };
  "reportwright/insertSection": { params: InsertParams; result: EditsResult | null };
  /** The document as a Word file; null where it is not open or nothing can be exported. */
  "reportwright/export": { params: DocumentParams; result: ExportResult | Refusal | null };
  /** Plain text as Markdown reports. */
  "reportwright/convert": {
    params: ConvertParams;
    result: { readonly documents: readonly ConvertedReport[] } | null;
  };
  /** A Word file as Markdown reports; null where Word files cannot be read. */
  "reportwright/convertWord": { params: ConvertWordParams; result: ConvertWordResult | Refusal | null };
  "reportwright/moveSection": { params: MoveSectionParams; result: PlainWorkspaceEdit | Refusal };
  /** Front matter names the type. */
  "reportwright/setType": { params: SetTypeParams; result: PlainWorkspaceEdit | Refusal };
  "reportwright/switchScheme": { params: SwitchSchemeParams; result: PlainWorkspaceEdit | Refusal };
  "reportwright/renumber": { params: DocumentParams; result: EditsResult | null };
}

/** Notifications from the server, by method. */
export interface Notifications {
  /** What `reportwright/status` would answer has changed. */
  "reportwright/statusChanged": DocumentStatus;
}
