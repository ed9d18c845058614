import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The cells of the table below a heading of a page in this folder, its head left out. */
export function rowsBelow(page: string, heading: string): string[][] {
  const text = readFileSync(join(import.meta.dirname, page), "utf8");
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
