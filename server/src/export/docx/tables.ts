import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Cell, ExportBlock } from "../document";
import { textOf } from "../document";
import type { RunWriter } from "./runs";
import { widthOf } from "./signing";
import { styleId } from "./styles";

type TableBlock = Extract<ExportBlock, { kind: "table" }>;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
/** No column is narrower or wider than these shares of an even one: a long text wraps, a short one is read. */
const NARROWEST = 0.4;
const WIDEST = 3;

/** A table as wide as the text (`width` in twips), its header repeated on each page. */
export function tableOf({ header, rows }: TableBlock, runs: RunWriter, width: number): Table {
  const columns = columnWidths([header, ...rows], width);
  const row = (cells: readonly Cell[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: columns.map((column, i) => cellOf(cells[i], head, runs, column)),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}

function cellOf(cell: Cell | undefined, head: boolean, runs: RunWriter, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        style: styleId(head ? "table-header" : "table"),
        alignment: cell?.align && ALIGNMENTS[cell.align],
        children: runs.write(cell?.runs ?? []),
      }),
    ],
  });
}

/** Widths by what the columns hold; they add up to `width`. */
function columnWidths(rows: readonly (readonly Cell[])[], width: number): number[] {
  const count = Math.max(1, ...rows.map((cells) => cells.length));
  const longest = Array.from({ length: count }, (_, i) =>
    Math.max(2, ...rows.map((cells) => widthOf(textOf(cells[i]?.runs ?? [])))),
  );
  const even = longest.reduce((sum, one) => sum + one, 0) / count;
  const shares = longest.map((one) => Math.min(WIDEST * even, Math.max(NARROWEST * even, one)));
  const sum = shares.reduce((total, one) => total + one, 0);
  return shares.map((one) => Math.floor((one / sum) * width));
}
