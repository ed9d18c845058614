import type { FoldingRange, FoldingRangeParams } from "vscode-languageserver";
import { foldsOf } from "../../core/features/folding";
import type { Session } from "../session";

/** textDocument/foldingRange */
export async function foldingRange(
  session: Session,
  params: FoldingRangeParams,
): Promise<FoldingRange[] | null> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined) return null;
  return foldsOf(read.snapshot.open.document, read.reports);
}
