import type { Span } from "../text/span";

/** Front matter as data. A value that is broken YAML gives `data` empty and the problem; the document goes on. */
export interface FrontMatter {
  readonly range: Span;
  readonly data: ReadonlyMap<string, unknown>;
  /** Where the value of a top-level key stands; undefined when there is no such key. */
  keySpan(key: string): Span | undefined;
  valueSpan(key: string): Span | undefined;
  readonly problem: { readonly message: string; readonly span: Span } | undefined;
}
