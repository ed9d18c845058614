import { blanksToFill } from "../../core/features/blanksToFill";
import type { BlanksResult, TextDocumentParams } from "../protocol";
import type { Session } from "../session";

/** reportwright/blanks: the places of a document that are still to be filled in. */
export async function blanks(session: Session, params: TextDocumentParams): Promise<BlanksResult | null> {
  const checked = await session.check(params.textDocument.uri);
  if (checked === undefined) return null;
  const { version, positions } = checked.snapshot;
  return { version, blanks: blanksToFill(checked.result.findings).map((span) => positions.range(span)) };
}
