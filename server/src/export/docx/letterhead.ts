import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type IParagraphOptions,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { Letterhead } from "../document";
import { styleOf } from "../style/builtIn";
import type { ExportStyle, TextStyle } from "../style/style";
import { runOf } from "./styles";
import { twipsOfMm, twipsOfPoints } from "./units";

/** The red of 发文机关标志 and of the line below it. */
const RED = "FF0000";
/** Lines of the version foot, in eighths of a point: 0.35 mm and 0.25 mm (GB/T 9704-2012, 7.4.1). */
const THICK = 8;
const THIN = 6;

/** Version head of an official document (GB/T 9704-2012, 7.2): copy, secrecy, urgency, issuer, number, signer, red line. */
export function letterheadOf(head: Letterhead, style: ExportStyle): FileChild[] {
  const body = styleOf(style, "body");
  const bold = styleOf(style, "heading-1");
  const corner = [
    line(head.copy?.padStart(6, "0"), body),
    line(head.secrecy, bold),
    line(head.urgency, bold),
  ].flatMap((one) => one ?? []);
  if (head.issuer === undefined && head.number === undefined) return corner;
  const issuer = new Paragraph({
    alignment: AlignmentType.CENTER,
    // 7.2.4: the upper edge stands 35 mm below the upper edge of the text.
    spacing: {
      before: Math.max(0, twipsOfMm(35) - corner.length * twipsOfPoints(body.line ?? 0)),
      after: twipsOfPoints((body.line ?? 0) * 2),
    },
    children: [
      new TextRun({
        ...runOf({ ...styleOf(style, "title"), size: 36, color: RED }),
        text: head.issuer ?? "",
      }),
    ],
  });
  return [...corner, issuer, numberLine(head, style)];
}

/** 发文字号, centred or, beside 签发人, one character in on the left; the red line 4 mm below. */
function numberLine({ number = "", signer }: Letterhead, style: ExportStyle): Paragraph {
  const body = styleOf(style, "body");
  const inset = twipsOfPoints(body.size ?? 16);
  const { width, left, right } = style.page;
  const signed = signer !== undefined;
  return new Paragraph({
    alignment: signed ? AlignmentType.LEFT : AlignmentType.CENTER,
    indent: signed ? { left: inset, right: inset } : undefined,
    tabStops: signed
      ? [{ type: TabStopType.RIGHT, position: twipsOfMm(width - left - right) - inset }]
      : undefined,
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: RED, space: 11 } },
    children: [
      new TextRun({ ...runOf(body), text: number }),
      ...(signed
        ? [
            new TextRun({ ...runOf(body), children: [new Tab(), "签发人："] }),
            new TextRun({ ...runOf(styleOf(style, "heading-2")), text: signer }),
          ]
        : []),
    ],
  });
}

/** Version foot (7.4): who else gets it, who printed it and when, between lines. */
export function footOf(head: Letterhead, style: ExportStyle): FileChild[] {
  const { copies, printer, printed } = head;
  if (copies === undefined && printer === undefined && printed === undefined) return [];
  const small: TextStyle = { ...styleOf(style, "body"), size: 14 };
  const { width, left, right } = style.page;
  const inset = twipsOfPoints(14);
  const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: "000000", space: 1 });
  const common: IParagraphOptions = { indent: { left: inset, right: inset }, keepNext: true };
  const copied = new Paragraph({
    ...common,
    border: { top: rule(THICK), bottom: rule(THIN) },
    children: [new TextRun({ ...runOf(small), text: `抄送：${(copies ?? "").replace(/。?$/u, "。")}` })],
  });
  const print = new Paragraph({
    ...common,
    keepNext: false,
    border: { ...(copies === undefined && { top: rule(THICK) }), bottom: rule(THICK) },
    tabStops: [{ type: TabStopType.RIGHT, position: twipsOfMm(width - left - right) - inset }],
    children: [
      new TextRun({
        ...runOf(small),
        children: [printer ?? "", new Tab(), (printed ?? "").replace(/(?:印发)?$/u, "印发")],
      }),
    ],
  });
  const space = new Paragraph({ spacing: { before: twipsOfPoints(small.line ?? 20) }, keepNext: true });
  return [
    space,
    ...(copies === undefined ? [] : [copied]),
    ...((printer ?? printed) === undefined ? [] : [print]),
  ];
}

function line(text: string | undefined, look: TextStyle): Paragraph | undefined {
  return text === undefined
    ? undefined
    : new Paragraph({ children: [new TextRun({ ...runOf(look), text })] });
}
