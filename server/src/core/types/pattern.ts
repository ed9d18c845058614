/**
 * A name, wildcard or pattern of a report type. Text is literal unless it holds * or stands between slashes.
 * Patterns of a workspace are matched in linear time.
 */
export interface Pattern {
  /** As written in the type. */
  readonly source: string;
  readonly kind: "literal" | "wildcard" | "regex";
  /** First match in the text, as a half-open span of it; undefined for none. Literals are compared folded and whole. */
  find(text: string): { readonly start: number; readonly end: number } | undefined;
}
