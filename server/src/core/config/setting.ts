import type { Localized } from "../text/localized";

/** A setting of the editor, `reportwright.<key>`: what manifest, documentation and the reading of values are made from. */
export interface Setting<T = unknown> {
  readonly type: "boolean" | "string" | "object";
  readonly default: T;
  /** `resource`: folders of a workspace may differ. `window`: the server or the window as a whole. */
  readonly scope: "resource" | "window";
  /** Markdown. Says what it does, and what happens without it. */
  readonly description: Localized;
  /** The values that a string may have, with what each means. */
  readonly values?: Readonly<Record<string, Localized>>;
}
