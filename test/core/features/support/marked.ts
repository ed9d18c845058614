import { type OpenReport, openReport, type Setup } from "../../../../server/src/core/check/check";
import { builtInLibrary } from "../../../../server/src/core/types/library";

/** The built-in types and nothing else. */
export const setup: Setup = { library: builtInLibrary() };

export interface Marked {
  readonly text: string;
  readonly opened: OpenReport;
  /** Where the marks stood, in order. */
  readonly offsets: readonly number[];
  /** The first of them. */
  readonly at: number;
}

/** A text with its cursor, which ‸ marks; there may be several. */
export function marked(source: string): Marked {
  const parts = source.split("‸");
  const offsets: number[] = [];
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += part.length;
    offsets.push(length);
  }
  const text = parts.join("");
  return { text, opened: openReport(text), offsets, at: offsets[0] ?? 0 };
}
