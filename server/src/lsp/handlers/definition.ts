import type { DefinitionParams, Location, LocationLink } from "vscode-languageserver";
import { referredAt, selectionOf } from "../../core/features/referents";
import type { Session } from "../session";

/** textDocument/definition: from a reference to what it points to; all of several that it may mean. */
export async function definition(
  session: Session,
  params: DefinitionParams,
): Promise<Location[] | LocationLink[] | null> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined) return null;
  const { uri, positions } = read.snapshot;
  const found = referredAt(read.reports, positions.offset(params.position));
  if (found === undefined) return null;
  if (!session.features.definitionLinks)
    return found.referents.map(({ range }) => ({ uri, range: positions.range(range) }));
  return found.referents.map((referent) => ({
    originSelectionRange: positions.range(found.span),
    targetUri: uri,
    targetRange: positions.range(referent.section?.range ?? referent.range),
    targetSelectionRange: positions.range(referent.section ? referent.range : selectionOf(referent)),
  }));
}
