import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WillRenameFilesRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver";
import type { Requests } from "../requests";
import { blanks } from "./blanks";
import { codeAction, codeActionResolve } from "./codeAction";
import { codeLens } from "./codeLens";
import { completion } from "./completion";
import { convert, convertWordFile } from "./convert";
import { definition } from "./definition";
import { diagnostic } from "./diagnostic";
import { documentLink } from "./documentLink";
import { documentSymbol } from "./documentSymbol";
import { executeCommand } from "./executeCommand";
import { exportReport } from "./export";
import { foldingRange } from "./foldingRange";
import { formatting, onTypeFormatting, rangeFormatting } from "./formatting";
import { hover } from "./hover";
import { inlayHint } from "./inlayHint";
import { insertable, insertChosen } from "./insertSection";
import { moveSection } from "./moveSection";
import { preview } from "./preview";
import { documentHighlight, references } from "./references";
import { prepareRename, rename } from "./rename";
import { renumber } from "./renumber";
import { reportView } from "./reportView";
import { selectionRange } from "./selectionRange";
import { semanticTokens, semanticTokensDelta, semanticTokensRange } from "./semanticTokens";
import { setType } from "./setType";
import { status } from "./status";
import { switchScheme } from "./switchScheme";
import { newReport, types } from "./types";
import { willRenameFiles } from "./willRenameFiles";
import { workspaceDiagnostic } from "./workspaceDiagnostic";
import { workspaceSymbol } from "./workspaceSymbol";

/** Every request that the server answers. */
export function registerHandlers(requests: Requests): void {
  requests.on(DocumentDiagnosticRequest.type, "document", diagnostic);
  requests.on(WorkspaceDiagnosticRequest.type, "nothing", workspaceDiagnostic);
  requests.on(DocumentSymbolRequest.type, "document", documentSymbol);
  requests.on(CompletionRequest.type, "position", completion);
  requests.on(HoverRequest.type, "position", hover);
  requests.on(DefinitionRequest.type, "position", definition);
  requests.on(ReferencesRequest.type, "position", references);
  requests.on(DocumentHighlightRequest.type, "position", documentHighlight);
  requests.on(PrepareRenameRequest.type, "position", prepareRename);
  requests.on(RenameRequest.type, "position", rename);
  requests.on(DocumentLinkRequest.type, "document", documentLink);
  requests.on(FoldingRangeRequest.type, "document", foldingRange);
  requests.on(SelectionRangeRequest.type, "document", selectionRange);
  requests.on(CodeLensRequest.type, "document", codeLens);
  requests.on(InlayHintRequest.type, "range", inlayHint);
  requests.on(DocumentFormattingRequest.type, "document", formatting);
  requests.on(DocumentRangeFormattingRequest.type, "range", rangeFormatting);
  requests.on(DocumentOnTypeFormattingRequest.type, "position", onTypeFormatting);
  requests.on(SemanticTokensRequest.type, "document", semanticTokens);
  requests.on(SemanticTokensDeltaRequest.type, "document", semanticTokensDelta);
  requests.on(SemanticTokensRangeRequest.type, "range", semanticTokensRange);
  requests.on(WillRenameFilesRequest.type, "nothing", willRenameFiles);
  requests.on(WorkspaceSymbolRequest.type, "nothing", workspaceSymbol);
  requests.on(CodeActionRequest.type, "range", codeAction);
  requests.on(CodeActionResolveRequest.type, "nothing", codeActionResolve);
  requests.on(ExecuteCommandRequest.type, "nothing", executeCommand);
  requests.onOwn("reportwright/status", "document", status);
  requests.onOwn("reportwright/types", "nothing", types);
  requests.onOwn("reportwright/scaffold", "nothing", newReport);
  requests.onOwn("reportwright/reportView", "document", reportView);
  requests.onOwn("reportwright/preview", "document", preview);
  requests.onOwn("reportwright/blanks", "document", blanks);
  requests.onOwn("reportwright/insertable", "document", insertable);
  requests.onOwn("reportwright/export", "document", exportReport);
  requests.onOwn("reportwright/convert", "nothing", convert);
  requests.onOwn("reportwright/convertWord", "nothing", convertWordFile);
  requests.onOwn("reportwright/moveSection", "position", moveSection);
  requests.onOwn("reportwright/setType", "document", setType);
  requests.onOwn("reportwright/switchScheme", "document", switchScheme);
  requests.onOwn("reportwright/renumber", "document", renumber);
  requests.onOwn("reportwright/insertSection", "document", insertChosen);
}
