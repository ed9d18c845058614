import { Document, Packer, Paragraph } from "docx";
import type { ExportDocument } from "../document";
import type { Pictures } from "../images";
import type { ExportStyle } from "../style/style";
import { BodyWriter } from "./body";
import { Contents } from "./contents";
import { footOf } from "./foot";
import type { Target } from "./grid";
import { letterheadOf } from "./letterhead";
import { footersOf, sectionProperties } from "./page";
import { RunWriter } from "./runs";
import { styleId, stylesOf } from "./styles";

/** The report as a Word file; `target`: the program that it is made for. */
export async function writeDocx(
  source: ExportDocument,
  style: ExportStyle,
  pictures: Pictures,
  target: Target = "word",
): Promise<Uint8Array> {
  const runs = new RunWriter(style, pictures);
  const body = new BodyWriter(style, target, runs, new Contents(source, style, target));
  const children = body.write(source.blocks);
  const footnotes = source.footnotes.map((blocks, i) => {
    const paragraphs = body.write(blocks, { body: "footnote" }).filter((child) => child instanceof Paragraph);
    return [
      i + 1,
      { children: paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: styleId("footnote") })] },
    ];
  });
  const { letterhead } = source;
  const file = new Document({
    title: source.title,
    creator: letterhead?.issuer ?? "",
    description: "",
    styles: stylesOf(style, target),
    numbering: body.lists.definitions,
    footnotes: Object.fromEntries(footnotes),
    evenAndOddHeaderAndFooters: style.pageNumber.place === "outside",
    sections: [
      {
        properties: sectionProperties(style, target),
        footers: footersOf(style),
        children: [
          ...(letterhead && style.official ? letterheadOf(letterhead, style) : []),
          ...children,
          ...(letterhead && style.official ? footOf(letterhead, style) : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
