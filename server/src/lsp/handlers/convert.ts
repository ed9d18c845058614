import { convertText } from "../../core/features/convert/convert";
import type { ConvertedReport, ConvertParams } from "../protocol";
import type { Session } from "../session";

/** reportwright/convert; null without a text. */
export async function convert(
  session: Session,
  params: ConvertParams | null,
): Promise<{ readonly documents: readonly ConvertedReport[] } | null> {
  if (typeof params?.text !== "string") return null;
  const library = await session.libraryFor(params.uri);
  const documents = convertText(params.text, {
    isKnownTitle: (title) => library?.forTitle(title) !== undefined,
  });
  return { documents: documents.map(({ title, markdown }) => ({ title: title ?? null, markdown })) };
}
