import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from "vscode-languageserver";
import { REFACTORINGS } from "../core/features/refactorings";
import { FIX_ALL, RENUMBER } from "./actions/sourceActions";
import type { ClientFeatures } from "./clientFeatures";
import { COMMANDS } from "./handlers/executeCommand";

/**
 * What begins a heading: # signs, the marks and brackets of ordinals, and "/" for a menu (the key that a Chinese input
 * method turns into 、). The key for completion itself is often taken by that input method.
 */
const TRIGGERS = ["#", " ", "、", "（", "(", "）", ")", ".", "．", "/", "章", "节", "条"];

/** What the server offers to this client. */
export function capabilitiesFor(features: ClientFeatures, version: string): InitializeResult {
  return {
    serverInfo: { name: "Reportwright", version },
    capabilities: {
      positionEncoding: features.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      completionProvider: { triggerCharacters: TRIGGERS },
      hoverProvider: true,
      codeActionProvider: {
        codeActionKinds: [
          CodeActionKind.QuickFix,
          ...REFACTORINGS.map((kind) => `${CodeActionKind.Refactor}.${kind}`),
          FIX_ALL,
          RENUMBER,
        ],
        resolveProvider: true,
      },
      executeCommandProvider: { commands: [...COMMANDS] },
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      documentLinkProvider: {},
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      workspaceSymbolProvider: true,
      documentSymbolProvider: { label: "Reportwright" },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(features.pullsDiagnostics && {
        diagnosticProvider: {
          identifier: "reportwright",
          interFileDependencies: false,
          workspaceDiagnostics: features.own?.openFilesOnly !== true,
        },
      }),
    },
  };
}
