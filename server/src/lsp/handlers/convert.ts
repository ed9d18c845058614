import { type ConvertedDocument, convertText } from "../../core/features/convert/convert";
import { knownBy } from "../../core/features/convert/known";
import { fromBase64 } from "../convert/base64";
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
  const known = knownBy(await session.libraryFor(params.uri));
  return { documents: convertText(params.text, known).map(reportOf) };
}

/** reportwright/convertWord; null where Word files cannot be read. */
export async function convertWordFile(
  session: Session,
  params: ConvertWordParams | null,
): Promise<ConvertWordResult | Refusal | null> {
  const reader = await session.wordReader();
  if (reader === undefined || typeof params?.docx !== "string") return null;
  const known = knownBy(await session.libraryFor(params.uri));
  const name = typeof params.name === "string" && params.name !== "" ? params.name : "report";
  try {
    const bytes = fromBase64(params.docx);
    const { documents, named } = await reader.convertWord(bytes, { ...known, name, withPictures: false });
    return { documents: documents.map(reportOf), pictures: named };
  } catch (error) {
    if (error instanceof reader.WordError) return { reason: session.say(error.reason) };
    throw error;
  }
}

function reportOf({ title, markdown }: ConvertedDocument): ConvertedReport {
  return { title: title ?? null, markdown };
}
