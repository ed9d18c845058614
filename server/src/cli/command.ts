import type { Locale, Localized } from "../core/text/localized";
import type { Args, Options } from "./args";
import type { Terminal } from "./terminal";

export interface Context {
  readonly args: Args;
  readonly terminal: Terminal;
  /** The language to speak. */
  readonly locale: Locale;
}

/** One command: what its help says, and what it does. */
export interface Command {
  /** Behind "reportwright": "check [PATH…]". */
  readonly usage: string;
  readonly summary: Localized;
  readonly options: Options;
  /** The words that may follow it, where they are few; files otherwise. */
  words?(): readonly string[];
  readonly examples: readonly { readonly line: string; readonly says: Localized }[];
  /** More that the help should say, a paragraph each. */
  readonly notes?: readonly Localized[];
  /** Does the work; the exit code, as the contract has it. Throws CommandError for wrong usage. */
  run(context: Context): number | Promise<number>;
}
