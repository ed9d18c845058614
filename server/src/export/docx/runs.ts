import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Run } from "../document";
import type { Pictures } from "../images";
import { styleOf } from "../style/builtIn";
import type { ExportStyle, TextStyle } from "../style/style";
import { runOf } from "./styles";
import { mmOfPixels, pixelsOfMm } from "./units";

/** Makes the runs of paragraphs. */
export class RunWriter {
  /** Room for a picture, in millimetres. */
  private readonly room: { readonly width: number; readonly height: number };

  constructor(
    private readonly style: ExportStyle,
    private readonly pictures: Pictures,
  ) {
    const { width, height, left, right, top, bottom } = style.page;
    this.room = { width: width - left - right, height: (height - top - bottom) * 0.8 };
  }

  /** `look`: of all of them, where it is not that of their paragraph. */
  write(runs: readonly Run[], look?: TextStyle): ParagraphChild[] {
    return runs.flatMap((run) => this.one(run, look));
  }

  private one(run: Run, look: TextStyle | undefined): ParagraphChild[] {
    if (run.footnote !== undefined) return [new FootnoteReferenceRun(run.footnote + 1)];
    if (run.image !== undefined) return [this.picture(run)];
    const text = new TextRun({
      ...(look && runOf(look)),
      ...(run.code && codeLook(this.style)),
      ...(run.bold && { bold: true }),
      ...(run.italic && { italics: true }),
      ...(run.strike && { strike: true }),
      ...(isWeb(run.link) && { style: "Hyperlink" }),
      ...(run.lineBreak ? { break: 1 } : { text: run.text }),
    });
    return isWeb(run.link) ? [new ExternalHyperlink({ children: [text], link: run.link })] : [text];
  }

  /** The picture, no larger than the page; what stands for it where it could not be had. */
  private picture({ image = "", text }: Run): ParagraphChild {
    const picture = this.pictures.get(image);
    if (picture === undefined) return new TextRun({ text: `[${text || image}]`, italics: true });
    const { type, bytes, width, height } = picture;
    const scale = Math.min(1, this.room.width / mmOfPixels(width), this.room.height / mmOfPixels(height));
    return new ImageRun({
      type,
      data: bytes,
      transformation: {
        width: pixelsOfMm(mmOfPixels(width) * scale),
        height: pixelsOfMm(mmOfPixels(height) * scale),
      },
      altText: { name: text || "image", description: text, title: text },
    });
  }
}

function codeLook(style: ExportStyle): IRunOptions {
  const { font, latin } = styleOf(style, "code");
  return runOf({ font, latin });
}

/** Links into the document or to files lead nowhere on paper, and other kinds of addresses are nobody's to open. */
function isWeb(link: string | undefined): link is string {
  return link !== undefined && /^(?:https?:|mailto:)/i.test(link);
}
