import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from "vscode-languageserver";
import { readReports } from "../../core/check/check";
import { documentSymbols } from "../../core/features/symbols";
import { toSymbolInformation, toSymbols } from "../convert/symbols";
import type { Session } from "../session";

/** textDocument/documentSymbol: of any document, for editors that list no Markdown headings themselves. */
export async function documentSymbol(
  session: Session,
  params: DocumentSymbolParams,
): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined) return null;
  const { snapshot, setup } = read;
  const onlyReports = session.features.own?.outlineOfReportsOnly === true;
  const reports =
    onlyReports || read.reports.length > 0 ? read.reports : readReports(snapshot.open, setup, true);
  const entries = documentSymbols(reports);
  return session.features.hierarchicalSymbols
    ? toSymbols(snapshot, entries)
    : toSymbolInformation(snapshot, entries);
}
