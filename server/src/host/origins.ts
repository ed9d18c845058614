import type { Value } from "../core/types/reading/value";
import type { Origin } from "../core/types/reportType";

/** Where the values of a configuration file are written. */
export interface Origins {
  /** The place of a key, or of a key in the map below it. */
  of(key: string, below?: string): Origin | undefined;
  /** The place of an offset. */
  at(offset: number): Origin;
}

/** `value`: what the text holds; `file` is what readers are told. */
export function originsIn(text: string, value: Value | undefined, file: string): Origins {
  const at = (offset: number): Origin => ({ file, line: lineOf(text, offset) });
  return {
    at,
    of(key, below) {
      const found = entryOf(value, key);
      const entry = below === undefined ? found : entryOf(found?.value, below);
      return entry && at(entry.keySpan.start);
    },
  };
}

function entryOf(value: Value | undefined, key: string) {
  return value?.kind === "map" ? value.entries.find((entry) => entry.key === key) : undefined;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
