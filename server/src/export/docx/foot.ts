import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type ITableCellOptions,
  LineRuleType,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Letterhead } from "../document";
import { styleOf } from "../style/builtIn";
import type { ExportStyle, TextStyle } from "../style/style";
import { textWidth } from "./page";
import { runOf } from "./styles";
import { twipsOfMm, twipsOfPoints } from "./units";

/** Lines of the foot, in eighths of a point: 0.35 mm and 0.25 mm (GB/T 9704-2012, 7.4.1). */
const THICK = 8;
const THIN = 6;
/** 四号, the size of the foot (7.4.2). */
const SIZE = 14;
/** "抄送：", below whose end the names go on (7.4.2). */
const LABEL = 3;

type Borders = NonNullable<ITableCellOptions["borders"]>;

/**
 * Version foot (7.4): who else gets the document, who printed it and when, between lines as wide as the text, the last
 * of which is the lower edge of the text of the last page.
 */
export function footOf(head: Letterhead, style: ExportStyle): FileChild[] {
  const rows = [copiesRow(head, style), printRow(head, style)].filter((row) => row !== undefined);
  if (rows.length === 0) return [];
  const width = textWidth(style);
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: halves(width),
    layout: TableLayoutType.FIXED,
    borders: Object.fromEntries(SIDES.map((side) => [side, NONE])),
    // Its cells have margins of their own: those of the table would move it to the left.
    margins: { left: 0, right: 0 },
    float: {
      // LibreOffice lets a table as wide as the text float only where it is placed on the page.
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: twipsOfMm(style.page.left),
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      topFromText: twipsOfPoints(SIZE),
    },
    rows,
  });
  return [table, anchor()];
}

const SIDES = ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"];
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: "000000" });

function copiesRow({ copies, printer, printed }: Letterhead, style: ExportStyle): TableRow | undefined {
  if (copies === undefined) return undefined;
  const last = printer === undefined && printed === undefined;
  const text = `抄送：${copies.replace(/。?$/u, "。")}`;
  const hanging = twipsOfPoints(LABEL * SIZE);
  return new TableRow({
    children: [
      cell(
        style,
        text,
        { top: rule(THICK), bottom: rule(last ? THICK : THIN) },
        { span: 2, indent: { left: hanging, hanging } },
      ),
    ],
  });
}

function printRow({ copies, printer, printed }: Letterhead, style: ExportStyle): TableRow | undefined {
  if (printer === undefined && printed === undefined) return undefined;
  const borders = { ...(copies === undefined && { top: rule(THICK) }), bottom: rule(THICK) };
  const date = printed === undefined ? "" : printed.replace(/(?:印发)?$/u, "印发");
  return new TableRow({
    children: [
      cell(style, printer ?? "", borders),
      cell(style, date, borders, { align: AlignmentType.RIGHT }),
    ],
  });
}

interface Placing {
  readonly span?: number;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly indent?: { readonly left: number; readonly hanging: number };
}

/** One character is free on either side (7.4.2, 7.4.3). */
function cell(style: ExportStyle, text: string, borders: Borders, { span = 1, align, indent }: Placing = {}) {
  const width = textWidth(style);
  const look: TextStyle = { ...styleOf(style, "body"), size: SIZE };
  const inset = twipsOfPoints(SIZE);
  return new TableCell({
    columnSpan: span,
    width: { size: span === 1 ? (halves(width)[0] ?? 0) : width, type: WidthType.DXA },
    margins: { left: inset, right: inset },
    borders: { left: NONE, right: NONE, top: NONE, bottom: NONE, ...borders },
    children: [
      new Paragraph({ alignment: align, indent, children: [new TextRun({ ...runOf(look), text })] }),
    ],
  });
}

/** What the foot hangs from: the last paragraph, too small to begin a page. */
function anchor(): Paragraph {
  return new Paragraph({
    spacing: { line: twipsOfPoints(1), lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: "", size: 2 })],
  });
}

function halves(width: number): number[] {
  return [Math.floor(width / 2), Math.ceil(width / 2)];
}
