// The least that a language server can take: it answers every request for diagnostics with none. With --documents it keeps
// the texts of the documents besides, as most servers do.
import {
  createConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const connection = createConnection(process.stdin, process.stdout);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
if (process.argv.includes("--documents")) new TextDocuments(TextDocument).listen(connection);
else {
  connection.onNotification(DidOpenTextDocumentNotification.type, () => undefined);
  connection.onNotification(DidChangeTextDocumentNotification.type, () => undefined);
}
connection.onRequest(DocumentDiagnosticRequest.type, () => ({ kind: "full" as const, items: [] }));
connection.listen();
