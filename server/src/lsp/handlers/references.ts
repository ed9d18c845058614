import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from "vscode-languageserver";
import { mentionsOf, referredAt, selectionOf } from "../../core/features/referents";
import type { Session } from "../session";

/** textDocument/references: the mentions of what is at the cursor, or of what is mentioned there. */
export async function references(session: Session, params: ReferenceParams): Promise<Location[] | null> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined) return null;
  const { uri, positions } = read.snapshot;
  const found = referredAt(read.reports, positions.offset(params.position));
  if (found === undefined) return null;
  const spans = found.referents.flatMap((referent) => [
    ...(params.context?.includeDeclaration === false ? [] : [referent.range]),
    ...mentionsOf(found.checked.report, referent),
  ]);
  return spans.map((span) => ({ uri, range: positions.range(span) }));
}

/** textDocument/documentHighlight */
export async function documentHighlight(
  session: Session,
  params: DocumentHighlightParams,
): Promise<DocumentHighlight[] | null> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined) return null;
  const { positions } = read.snapshot;
  const found = referredAt(read.reports, positions.offset(params.position));
  if (found === undefined) return null;
  return found.referents.flatMap((referent) => [
    { range: positions.range(selectionOf(referent)), kind: DocumentHighlightKind.Write },
    ...mentionsOf(found.checked.report, referent).map((span) => ({
      range: positions.range(span),
      kind: DocumentHighlightKind.Read,
    })),
  ]);
}
