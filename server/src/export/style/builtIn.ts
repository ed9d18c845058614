import type { ExportStyle, TextStyle, TextStyleName } from "./style";

/** The lines of GB/T 9704-2012, 5.2.3: 22 on 225 mm, 28 characters on 156 mm. */
const LINES = 22;
const CHARACTERS = 28;
const MM = 72 / 25.4;

/** Distance of lines on the page of the standard, in points: about 28.99. */
const LINE = Math.round(((225 * MM) / LINES) * 20) / 20;

const FANGSONG = "仿宋_GB2312";
const KAITI = "楷体_GB2312";

/** 公文 as GB/T 9704-2012 sets it: A4, margins 37/35/28/26 mm, sizes 二号 (22 pt), 三号 (16 pt), 四号 (14 pt). */
const official: ExportStyle = {
  name: "gb9704",
  page: {
    width: 210,
    height: 297,
    top: 37,
    bottom: 35,
    left: 28,
    right: 26,
    lines: LINES,
    characters: CHARACTERS,
  },
  pageNumber: { format: "— {page} —", place: "outside" },
  official: true,
  contents: "asked",
  text: {
    body: { font: FANGSONG, latin: "Times New Roman", size: 16, line: LINE, indent: 2, align: "both" },
    title: {
      font: "方正小标宋简体",
      size: 22,
      indent: 0,
      align: "center",
      before: LINE,
      after: LINE,
      line: 35,
    },
    "heading-1": { font: "黑体" },
    "heading-2": { font: KAITI },
    "heading-3": {},
    "heading-4": {},
    "heading-5": {},
    addressee: { indent: 0 },
    closing: {},
    attachments: {},
    signature: { indent: 0, align: "right" },
    date: { indent: 0, align: "right" },
    note: {},
    annex: { font: "黑体", indent: 0 },
    "annex-title": {
      font: "方正小标宋简体",
      size: 22,
      indent: 0,
      align: "center",
      before: LINE,
      after: LINE,
      line: 35,
    },
    caption: { size: 14, indent: 0, align: "center" },
    picture: { indent: 0, align: "center", line: 0 },
    table: { size: 12, indent: 0, line: 18, align: "left" },
    "table-header": { font: "黑体", size: 12, indent: 0, line: 18, align: "center" },
    quote: { font: KAITI },
    code: { font: FANGSONG, latin: "Courier New", size: 12, indent: 0, line: 18, align: "left" },
    footnote: { size: 10.5, indent: 0, line: 16 },
    "page-number": { font: "宋体", latin: "宋体", size: 14, indent: 0, line: 18 },
  },
};

const technical: ExportStyle = {
  name: "technical",
  page: { width: 210, height: 297, top: 25.4, bottom: 25.4, left: 25.4, right: 25.4 },
  pageNumber: { format: "{page} / {pages}", place: "center" },
  official: false,
  contents: "asked",
  text: {
    body: { font: "微软雅黑", latin: "Calibri", size: 11, after: 8, align: "left" },
    title: { latin: "Calibri Light", size: 24, after: 16, color: "1F3864" },
    "heading-1": { size: 16, bold: true, before: 16, after: 6, color: "1F3864" },
    "heading-2": { size: 13, bold: true, before: 12, after: 4, color: "1F3864" },
    "heading-3": { size: 11.5, bold: true, before: 10, after: 4 },
    "heading-4": { size: 11, bold: true, italic: true, before: 8, after: 4 },
    "heading-5": { size: 11, italic: true, before: 8, after: 4 },
    addressee: {},
    closing: {},
    attachments: {},
    signature: { align: "right" },
    date: { align: "right" },
    note: {},
    annex: { size: 16, bold: true, color: "1F3864" },
    "annex-title": { size: 13, bold: true },
    caption: { size: 10, italic: true, color: "44546A" },
    picture: { after: 4 },
    table: { size: 10, after: 0 },
    "table-header": { size: 10, bold: true, after: 0 },
    quote: { italic: true, color: "44546A" },
    code: { latin: "Consolas", size: 9.5, after: 0 },
    footnote: { size: 9, after: 0 },
    "page-number": { size: 9, after: 0, color: "7F7F7F" },
  },
};

export const BUILT_IN_STYLES: readonly ExportStyle[] = [official, technical];

/** The style of a report that nobody chose one for. */
export function defaultStyle(lang: "zh" | "en"): ExportStyle {
  return lang === "zh" ? official : technical;
}

/** All that holds for a paragraph: its own style over that of the body. */
export function styleOf({ text }: ExportStyle, name: TextStyleName): TextStyle {
  return name === "body" ? text.body : { ...text.body, ...text[name] };
}
