import { DocumentGridType, type ISectionPropertiesOptions } from "docx";
import type { ExportStyle, TextStyle } from "../style/style";
import { twipsOfMm, twipsOfPoints } from "./units";

/** Who is to open the file: Word, as everybody's offices do, or the LibreOffice that makes a PDF of it. */
export type Target = "word" | "libreoffice";

/** The grid that a page's lines and characters are set on, in twips. */
interface Grid {
  readonly line: number;
  readonly character: number;
}

function gridOf({ page }: ExportStyle): Grid | undefined {
  const { lines, characters, width, height, top, bottom, left, right } = page;
  if (lines === undefined || characters === undefined) return undefined;
  return {
    line: Math.floor(twipsOfMm(height - top - bottom) / lines),
    character: twipsOfMm(width - left - right) / characters,
  };
}

/**
 * Word gives each character `charSpace` beyond its own size, in 4096ths of a point (ECMA-376, 17.6.5). LibreOffice reads
 * that as cells and gives a character that does not fit into one two of them, and a line that is higher than the grid's
 * two lines: for it the characters themselves are set closer (`spacingOnGrid`), and the distance of the lines alone makes
 * as many of them.
 */
export function documentGrid(style: ExportStyle, target: Target): ISectionPropertiesOptions["grid"] {
  const grid = gridOf(style);
  if (grid === undefined || target === "libreoffice") return undefined;
  return {
    type: DocumentGridType.LINES_AND_CHARS,
    linePitch: grid.line,
    charSpace: Math.round((grid.character / 20 - bodySize(style)) * 4096),
  };
}

/** What characters of the body's size get beyond it, in twips, where the grid does not give it to them. */
export function spacingOnGrid(style: ExportStyle, target: Target): number | undefined {
  const grid = gridOf(style);
  if (grid === undefined || target === "word") return undefined;
  return Math.floor(grid.character - twipsOfPoints(bodySize(style)));
}

/** Whether a text stands on the grid: of other sizes and distances of lines it has its own pitch. */
export function isOnGrid(style: ExportStyle, { size, line }: TextStyle): boolean {
  const { body } = style.text;
  return gridOf(style) === undefined || (size === body.size && line === body.line);
}

/**
 * Size of the style Normal, in points: that of the body. Where there is a grid it is a little more, for LibreOffice
 * takes its cells from it: the body's characters then fit one each also in a file that was made for Word.
 */
export function normalSize(style: ExportStyle): number {
  return bodySize(style) + (gridOf(style) === undefined ? 0 : 0.5);
}

function bodySize({ text }: ExportStyle): number {
  return text.body.size ?? 12;
}
