/**
 * What is read and checked at most, in one place: no input is without an end. Whoever meets one of these limits says so.
 */
export const BUDGETS = {
  /** Characters (UTF-16) of a document that all rules look at. */
  document: 2_000_000,
  /** Of one whose outline is still looked at; a longer one is left alone. */
  outline: 20_000_000,
  /** Its top-level blocks, each of which takes memory, however short it is: one of more is left alone. */
  blocks: 250_000,
  /** Lists and quotes within one another; deeper ones are read as text. */
  nesting: 100,
  /** Characters and keys of front matter. */
  frontMatter: 64 * 1024,
  frontMatterKeys: 1000,
  /** Bytes of a configuration or report type file. */
  configuration: 256 * 1024,
  /** Characters of a pattern, and regular expressions in one list of a report type. */
  pattern: 1024,
  patterns: 100,
  /** Findings of one document that are sent to an editor. The command line tells all. */
  diagnostics: 1000,
} as const;

/** How much of a document is looked at: all of it, its outline alone, or nothing. */
export type Scope = "all" | "outline" | "nothing";

/** The same by its length in UTF-16 units and the number of its blocks. */
export function scopeOf(length: number, blocks: number): Scope {
  if (length > BUDGETS.outline || blocks > BUDGETS.blocks) return "nothing";
  return length > BUDGETS.document ? "outline" : "all";
}
