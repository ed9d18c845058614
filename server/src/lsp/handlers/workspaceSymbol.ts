import type { CancellationToken, SymbolInformation, WorkspaceSymbolParams } from "vscode-languageserver";
import { matchesQuery } from "../../core/features/matchesQuery";
import { documentSymbols } from "../../core/features/symbols";
import { toSymbolInformation } from "../convert/symbols";
import { everyDocument } from "../everyDocument";
import type { Session } from "../session";

/** More than this nobody looks through. */
const MOST = 512;

/** workspace/symbol: titles and sections of the reports of the workspace, and of those that are open. */
export async function workspaceSymbol(
  session: Session,
  params: WorkspaceSymbolParams | null,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const query = typeof params?.query === "string" ? params.query : "";
  const found: SymbolInformation[] = [];
  for await (const uri of everyDocument(session)) {
    if (token.isCancellationRequested || found.length >= MOST) break;
    const symbols = await symbolsOf(session, uri);
    found.push(...symbols.filter(({ name }) => matchesQuery(query, name)));
  }
  return found.slice(0, MOST);
}

async function symbolsOf(session: Session, uri: string): Promise<readonly SymbolInformation[]> {
  if (session.documents.get(uri) === undefined) return session.closed.symbols(uri);
  const read = await session.read(uri);
  return read === undefined ? [] : toSymbolInformation(read.snapshot, documentSymbols(read.reports));
}
