import { stringify } from "yaml";
import type { ExportStyle } from "./style";

/** A style as the file that `readStyle` reads: where an office begins its own. */
export function writeStyle({ pageNumber, ...style }: ExportStyle): string {
  const { text, ...rest } = style;
  return stringify({ extends: rest.name, ...rest, "page-number": pageNumber, text }, { lineWidth: 0 });
}
