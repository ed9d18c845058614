import { type ConvertedDocument, convertText } from "../../core/features/convert/convert";
import type {
  ConvertedReport,
  ConvertParams,
  ConvertWordParams,
  ConvertWordResult,
  Refusal,
} from "../protocol";
import type { Session } from "../session";

/** reportwright/convert; null without a text. */
export async function convert(
  session: Session,
  params: ConvertParams | null,
): Promise<{ readonly documents: readonly ConvertedReport[] } | null> {
  if (typeof params?.text !== "string") return null;
  const isKnownTitle = await knownTitles(session, params.uri);
  return { documents: convertText(params.text, { isKnownTitle }).map(reportOf) };
}

/** reportwright/convertWord; null where Word files cannot be read. */
export async function convertWordFile(
  session: Session,
  params: ConvertWordParams | null,
): Promise<ConvertWordResult | Refusal | null> {
  const reader = await session.wordReader();
  if (reader === undefined || typeof params?.docx !== "string") return null;
  const isKnownTitle = await knownTitles(session, params.uri);
  const name = typeof params.name === "string" && params.name !== "" ? params.name : "report";
  try {
    const bytes = Uint8Array.from(atob(params.docx), (character) => character.charCodeAt(0));
    const { documents, named } = await reader.convertWord(bytes, { isKnownTitle, name, withPictures: false });
    return { documents: documents.map(reportOf), pictures: named };
  } catch (error) {
    if (error instanceof reader.WordError) return { reason: session.say(error.reason) };
    throw error;
  }
}

async function knownTitles(session: Session, uri: string | undefined): Promise<(title: string) => boolean> {
  const library = await session.libraryFor(uri);
  return (title) => library?.forTitle(title) !== undefined;
}

function reportOf({ title, markdown }: ConvertedDocument): ConvertedReport {
  return { title: title ?? null, markdown };
}
