import type { ServerCapabilities } from "vscode-languageserver";
import { capabilitiesFor } from "../../../server/src/lsp/capabilities";
import { featuresOf } from "../../../server/src/lsp/clientFeatures";
import { registerHandlers } from "../../../server/src/lsp/handlers/all";
import type { Requests } from "../../../server/src/lsp/requests";

/** The methods behind a capability, each with what it gives. */
type Methods = Readonly<Record<string, string>>;

const SYNC: Methods = {
  "textDocument/didOpen, didChange, didClose": "texts are kept as their blocks; changes are incremental",
};

/** By capability. One that is not listed here is a mistake: the generator says so. */
const METHODS: Partial<Record<keyof ServerCapabilities, Methods>> = {
  textDocumentSync: SYNC,
  diagnosticProvider: {
    "textDocument/diagnostic": "findings, unchanged ones by `resultId`; pushed to clients that do not ask",
    "workspace/diagnostic":
      "the same of all reports of the workspace, with progress, partial results, cancellation",
  },
  completionProvider: {
    "textDocument/completion":
      "missing sections, bodies, references, front matter, report types, rules in comments",
  },
  hoverProvider: {
    "textDocument/hover":
      "what a section is to hold, its length, why its ordinal is wrong; what a reference points to",
  },
  definitionProvider: { "textDocument/definition": "from a reference to the section, caption or attachment" },
  referencesProvider: {
    "textDocument/references": "the places that refer to it, links to headings included",
  },
  documentHighlightProvider: { "textDocument/documentHighlight": "the same, marked" },
  renameProvider: {
    "textDocument/prepareRename": "names of sections, captions and attachments, from references too",
    "textDocument/rename": "with the places that quote or link them",
  },
  documentLinkProvider: { "textDocument/documentLink": "references as links" },
  documentSymbolProvider: {
    "textDocument/documentSymbol": "reports with their sections, numbered lines included",
  },
  workspaceSymbolProvider: { "workspace/symbol": "titles and sections of all reports, also by pinyin" },
  foldingRangeProvider: { "textDocument/foldingRange": "sections, front matter, lists, tables, code" },
  selectionRangeProvider: {
    "textDocument/selectionRange": "word, sentence, paragraph, section, report",
  },
  codeActionProvider: {
    "textDocument/codeAction": "fixes, rules switched off, refactorings of the structure, source actions",
    "codeAction/resolve": "the edit of a refactoring",
  },
  codeLensProvider: {
    "textDocument/codeLens": "how far the report is; how far sections are that something is asked of",
  },
  inlayHintProvider: { "textDocument/inlayHint": "the ordinal that a heading should have; off by default" },
  semanticTokensProvider: {
    "textDocument/semanticTokens/full": "ordinals, blanks, references that hold or dangle",
    "textDocument/semanticTokens/full/delta": "what changed of them",
    "textDocument/semanticTokens/range": "those of a part",
  },
  documentFormattingProvider: { "textDocument/formatting": "renumbers and tidies a report" },
  documentRangeFormattingProvider: { "textDocument/rangeFormatting": "the same within a range" },
  documentOnTypeFormattingProvider: { "textDocument/onTypeFormatting": "the next ordinal behind Enter" },
  executeCommandProvider: { "workspace/executeCommand": "" },
  workspace: {
    "workspace/didChangeWorkspaceFolders": "folders come and go",
    "workspace/willRenameFiles": "relative links of reports, and to reports, follow",
  },
};
/** Said elsewhere, or no methods. */
const SILENT = new Set(["positionEncoding"]);

/** The methods that the server answers, from its capabilities and its handlers. */
export function methodsTable(): string {
  const { capabilities } = capabilitiesFor(featuresOf(ABLE), "");
  const commands = capabilities.executeCommandProvider?.commands.map((name) => `\`${name}\``).join(", ");
  const offered = Object.keys(capabilities).filter((key) => !SILENT.has(key));
  const rows = offered.flatMap((key) => {
    const methods = Object.entries(METHODS).find(([name]) => name === key)?.[1];
    if (methods === undefined) throw new Error(`The table of methods does not know the capability ${key}.`);
    return Object.entries(methods).map(([method, gives]) => `| ${method} | ${gives || commands} |`);
  });
  const own = ownMethods().map((method) => `\`${method}\``);
  return [
    "| Method | What it gives |",
    "|---|---|",
    ...rows,
    `| requests of our own | ${own.join(", ")} |`,
  ].join("\n");
}

/** A client that can do all that the answer to `initialize` depends on. */
const ABLE = {
  processId: null,
  rootUri: null,
  capabilities: { textDocument: { diagnostic: {} } },
};

function ownMethods(): string[] {
  const own: string[] = [];
  const listed = { on: () => undefined, onOwn: (method: string) => own.push(method) };
  registerHandlers(listed as unknown as Requests);
  return own.sort();
}
