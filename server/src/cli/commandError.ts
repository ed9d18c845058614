import type { Localized } from "../core/text/localized";
import { nearest } from "../core/types/likeness";

/** Wrong usage, or a world that does not play along: told in one line, exit code 2. */
export class CommandError extends Error {
  constructor(readonly text: Localized) {
    super(text.en);
  }
}

/** " Did you mean …?" for a name that nearly is one of those known, else nothing. */
export function didYouMean(name: string, known: Iterable<string>): Localized {
  const guess = nearest(name, known);
  if (guess === undefined) return { en: "", zh: "" };
  return { en: ` Did you mean ${guess}?`, zh: `是不是 ${guess}？` };
}
