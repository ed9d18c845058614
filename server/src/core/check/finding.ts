import type { Fix, Related } from "../rules/rule";
import type { Localized } from "../text/localized";
import type { Span } from "../text/span";
import type { Severity } from "../types/severity";

/** One defect. Offsets are UTF-16 from the start of the document. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Localized;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Id of the section of the type that it is about, for suppressions such as `missing-section:impact`. */
  readonly section: string | undefined;
}
