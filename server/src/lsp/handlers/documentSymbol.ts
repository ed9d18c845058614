import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from "vscode-languageserver";
import { documentSymbols } from "../../core/features/symbols";
import { toSymbolInformation, toSymbols } from "../convert/symbols";
import type { Session } from "../session";

/** textDocument/documentSymbol */
export async function documentSymbol(
  session: Session,
  params: DocumentSymbolParams,
): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
  const checked = await session.check(params.textDocument.uri);
  if (checked === undefined) return null;
  const { snapshot, result } = checked;
  if (
    session.features.own?.outlineOfReportsOnly &&
    result.reports.every((report) => report.typeName === undefined)
  )
    return null;
  const entries = documentSymbols(result);
  return session.features.hierarchicalSymbols
    ? toSymbols(snapshot, entries)
    : toSymbolInformation(snapshot, entries);
}
