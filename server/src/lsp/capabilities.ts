import { type InitializeResult, TextDocumentSyncKind } from "vscode-languageserver";
import type { ClientFeatures } from "./clientFeatures";

/** What the server offers to this client. */
export function capabilitiesFor(features: ClientFeatures, version: string): InitializeResult {
  return {
    serverInfo: { name: "Reportwright", version },
    capabilities: {
      positionEncoding: features.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      documentSymbolProvider: { label: "Reportwright" },
      workspace: { workspaceFolders: { supported: true } },
      ...(features.pullsDiagnostics && {
        diagnosticProvider: {
          identifier: "reportwright",
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }),
    },
  };
}
