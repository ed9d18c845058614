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
import { styleOf } from "../style/builtIn";
import type { ExportStyle } from "../style/style";
import { columnWidths } from "./columns";
import { textWidth } from "./page";
import type { RunWriter } from "./runs";
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
/** Left free in a cell, in twips. */
const MARGIN = { top: 40, bottom: 40, left: 80, right: 80 };

/** A table as wide as the text, its header repeated on each page. */
export function tableOf({ header, rows }: TableBlock, runs: RunWriter, style: ExportStyle): Table {
  const width = textWidth(style);
  const columns = columnWidths([header, ...rows], {
    width,
    size: styleOf(style, "table").size ?? 12,
    margins: MARGIN.left + MARGIN.right,
  });
  const row = (cells: readonly Cell[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: columns.map((column, i) => cellOf(cells[i], head, runs, column)),
    });
  // In official documents the names of the columns are centred, whatever stands below them.
  const names = style.official ? header.map((cell) => ({ ...cell, align: undefined })) : header;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: [row(names, true), ...rows.map((cells) => row(cells, false))],
  });
}

function cellOf(cell: Cell | undefined, head: boolean, runs: RunWriter, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: MARGIN,
    children: [
      new Paragraph({
        style: styleId(head ? "table-header" : "table"),
        alignment: cell?.align && ALIGNMENTS[cell.align],
        children: runs.write(cell?.runs ?? []),
      }),
    ],
  });
}
