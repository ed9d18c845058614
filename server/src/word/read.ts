import reader from "mammoth/lib/docx/docx-reader";
import type { ConvertedDocument } from "../core/features/convert/convert";
import { convertLines, type GivenLine } from "../core/features/convert/given";
import type { TitleOptions } from "../core/features/convert/head";
import { type Archive, openArchive } from "./archive";
import { Collected, type WordPicture } from "./collected";
import { LineReader, noteParagraphs } from "./lines";
import { markParagraphs } from "./marks";
import type { WordDocument } from "./model";
import { broken, WordError } from "./wordError";
import { childrenOf, parseXml } from "./xml";

export interface WordOptions extends TitleOptions {
  /** What the names of pictures begin with. */
  readonly name: string;
  /** Whether their data is wanted. */
  readonly withPictures: boolean;
}

export interface ConvertedWord {
  readonly documents: readonly ConvertedDocument[];
  /** How many pictures the documents name. */
  readonly named: number;
  /** Those of them that are in the file; none where their data is not wanted. */
  readonly pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * A Word file (.docx) as structured Markdown: a document for each title. Numbers that Word makes are written out. Nothing is
 * fetched. Throws WordError for a file that cannot be read.
 */
export async function convertWord(bytes: Uint8Array, options: WordOptions): Promise<ConvertedWord> {
  const archive = openArchive(bytes, options.withPictures);
  const document = await documentIn(archive);
  const collected = new Collected(document, options.name, noteParagraphs);
  const lines = linesOf(document, collected);
  const pictures = options.withPictures ? await dataOf(collected.pictures) : [];
  return { documents: convertLines(lines, options), named: collected.pictures.length, pictures };
}

/** Throws WordError for a document that nests, or refers to itself, without end. */
function linesOf({ children }: WordDocument, collected: Collected): readonly GivenLine[] {
  try {
    return new LineReader(collected).read(children);
  } catch (error) {
    throw error instanceof RangeError ? broken() : error;
  }
}

async function documentIn(archive: Archive): Promise<WordDocument> {
  try {
    const path = mainPart(archive);
    markParagraphs(archive, path);
    return (await reader.read(archive, {}, {})).value;
  } catch (error) {
    throw error instanceof WordError ? error : broken();
  }
}

/** Where the text is: the package says so, and nearly always it is here. */
function mainPart(archive: Archive): string {
  const usual = "word/document.xml";
  if (archive.exists(usual) || !archive.exists("_rels/.rels")) return usual;
  const relations = childrenOf(parseXml(archive.text("_rels/.rels")).documentElement);
  const main = relations.find((one) => /\/officeDocument$/.test(one.getAttributeNS("", "Type")));
  return main?.getAttributeNS("", "Target").replace(/^\//, "") || usual;
}

/** One that is linked, or damaged, is left out. */
async function dataOf(pictures: readonly WordPicture[]): Promise<{ name: string; bytes: Uint8Array }[]> {
  const found: { name: string; bytes: Uint8Array }[] = [];
  for (const { name, image } of pictures) {
    try {
      found.push({ name, bytes: new Uint8Array(await image.readAsArrayBuffer()) });
    } catch {
      // The Markdown names it all the same.
    }
  }
  return found;
}
