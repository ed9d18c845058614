import type { ReportType } from "./reportType";

/** The report types that are known to a document: the built-in ones and those of its workspace. */
export interface TypeLibrary {
  /** Workspace types first, then built-in ones, each by id. */
  readonly types: readonly ReportType[];
  get(id: string): ReportType | undefined;
  /** The type with this id, name (in any language) or alias, compared folded. */
  named(name: string): ReportType | undefined;
  /** The type that a title names, by contract: the match that ends last, then the longest, workspace types, id. */
  forTitle(title: string): ReportType | undefined;
}
