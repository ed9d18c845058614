import type { Localized } from "../text/localized";
import type { Span } from "../text/span";

/** What is wrong with a type or configuration file, at its place in the file's text (UTF-16 offsets). */
export interface TypeProblem {
  readonly span: Span;
  readonly message: Localized;
  /** What was probably meant, to stand at the span. */
  readonly meant?: string | undefined;
}

/** A value with the place where it was written, for what can only be checked once other files are known. */
export interface Placed<T> {
  readonly value: T;
  readonly span: Span;
}
