import { inlineOf } from "../core/features/convert/escape";
import { BREAK } from "../core/features/convert/lines";
import type { Inline } from "./inlines";
import type { Table, TableCell, WordNode } from "./model";

/** Columns that a span fills at most, and that short rows are filled up to: a table beyond it is a mistake. */
const WIDEST = 64;

/** Characters up to which what a cell says stands in all places that it spans; of more it would make very much more. */
const LONGEST = 200;

/** A table in Markdown; a cell that spans several says in each what it says. `linesOf`: what a cell holds. */
export function tableOf(table: Table, linesOf: (nodes: readonly WordNode[]) => readonly Inline[]): string {
  const rows = gridOf(table, (cell) => cellText(linesOf(cell.children)));
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const written = rows.map(
    (row) => `| ${Array.from({ length: lengthOf(row, columns) }, (_, i) => row[i] ?? "").join(" | ")} |`,
  );
  written.splice(1, 0, `|${" --- |".repeat(columns)}`);
  return written.join("\n");
}

function lengthOf(row: readonly string[], columns: number): number {
  return Math.max(row.length, Math.min(columns, WIDEST));
}

/** What a table of one cell holds: it is a frame around text. */
export function frameOf(table: Table): readonly WordNode[] | undefined {
  const [row, ...others] = table.children;
  if (row?.type !== "tableRow" || others.length > 0 || row.children.length !== 1) return undefined;
  const [cell] = row.children;
  return cell?.type === "tableCell" ? cell.children : undefined;
}

function gridOf(table: Table, textOf: (cell: TableCell) => string): string[][] {
  const grid: string[][] = [];
  table.children.forEach((row, y) => {
    if (row.type !== "tableRow") return;
    let x = 0;
    for (const cell of row.children) {
      if (cell.type !== "tableCell") continue;
      while (grid[y]?.[x] !== undefined) x++;
      const text = textOf(cell);
      const right = x + Math.min(cell.colSpan, Math.max(1, WIDEST - x));
      const below = y + cell.rowSpan;
      const again = text.length > LONGEST ? "" : text;
      for (let line = y; line < Math.min(below, table.children.length); line++) {
        grid[line] ??= [];
        for (let column = x; column < right; column++)
          (grid[line] ?? [])[column] = line === y && column === x ? text : again;
      }
      x = right;
    }
    grid[y] ??= [];
  });
  return grid;
}

function cellText(lines: readonly Inline[]): string {
  return lines
    .map(({ text, written }) => (written ?? inlineOf(text)).replaceAll(BREAK, "<br>"))
    .filter((text) => text !== "")
    .join("<br>")
    .replace(/\\\||\|/g, "\\|");
}
