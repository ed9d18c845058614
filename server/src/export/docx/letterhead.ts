import { AlignmentType, BorderStyle, type FileChild, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { Letterhead } from "../document";
import { styleOf } from "../style/builtIn";
import type { ExportStyle, TextStyle } from "../style/style";
import { textWidth } from "./page";
import { runOf } from "./styles";
import { twipsOfMm, twipsOfPoints } from "./units";

/** The red of 发文机关标志 and of the line below it. */
const RED = "FF0000";

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

/**
 * 发文字号, centred or, beside 签发人, one character in on the left; the red line, as wide as the text, 4 mm below, and two
 * free lines to the title (7.2.5 to 7.2.7, 7.3.1).
 */
function numberLine({ number = "", signer }: Letterhead, style: ExportStyle): Paragraph {
  const body = styleOf(style, "body");
  const inset = twipsOfPoints(body.size ?? 16);
  const signed = signer !== undefined;
  const title = styleOf(style, "title").before ?? 0;
  return new Paragraph({
    alignment: signed ? AlignmentType.LEFT : AlignmentType.CENTER,
    // The line is as wide as its paragraph, so that this is no indent of both sides.
    indent: signed ? { firstLine: inset } : undefined,
    tabStops: signed ? [{ type: TabStopType.RIGHT, position: textWidth(style) - inset }] : undefined,
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: RED, space: 11 } },
    spacing: { after: twipsOfPoints(Math.max(0, (body.line ?? 0) * 2 - title)) },
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

function line(text: string | undefined, look: TextStyle): Paragraph | undefined {
  return text === undefined
    ? undefined
    : new Paragraph({ children: [new TextRun({ ...runOf(look), text })] });
}
