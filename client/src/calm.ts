import {
  type Diagnostic,
  type Disposable,
  type TextDocument,
  type TextDocumentChangeEvent,
  TextDocumentSaveReason,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from "vscode";
import {
  type BaseLanguageClient,
  DocumentDiagnosticRequest,
  type Middleware,
  vsdiag,
} from "vscode-languageclient";
import { setting } from "./settings";
import { UNFINISHED } from "./unfinished";

/**
 * Calm mode: while a line is being typed, nothing is said of it that only an unfinished line shows. It is said as
 * soon as the cursor leaves the line or the user saves the document.
 */
export class Calm implements Disposable {
  private readonly subscriptions: Disposable[];
  /** What the server said last of each document, calm or not. */
  private readonly said = new Map<string, vsdiag.RelatedFullDocumentDiagnosticReport>();
  private typing: { readonly uri: string; readonly line: number } | undefined;
  /** Documents of which something is held back. */
  private readonly withheld = new Set<TextDocument>();

  constructor(private readonly client: () => BaseLanguageClient) {
    this.subscriptions = [
      workspace.onDidChangeTextDocument((event) => this.typed(event)),
      workspace.onWillSaveTextDocument(({ reason }) => this.saved(reason)),
      workspace.onDidCloseTextDocument((document) => this.forget(document)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.moved(textEditor)),
      window.onDidChangeActiveTextEditor(() => this.rest()),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  readonly provideDiagnostics: Middleware["provideDiagnostics"] = async (
    document,
    previousId,
    token,
    next,
  ) => {
    const report = await next(document, previousId, token);
    if (report === undefined || report === null) return report;
    const key = ("uri" in document ? document.uri : document).toString();
    if (report.kind === vsdiag.DocumentDiagnosticReportKind.full) this.said.set(key, report);
    const full = this.said.get(key);
    if (full === undefined || !isCalm(document)) return report;
    const items = full.items.filter((item) => !this.isUnfinished(key, item));
    if ("uri" in document && items.length < full.items.length) this.withheld.add(document);
    return { ...full, items };
  };

  private forget(document: TextDocument): void {
    this.said.delete(document.uri.toString());
    this.withheld.delete(document);
  }

  private isUnfinished(uri: string, { range, source, code }: Diagnostic): boolean {
    const rule = typeof code === "object" ? code.value : code;
    const here =
      this.typing?.uri === uri && range.start.line <= this.typing.line && this.typing.line <= range.end.line;
    return here && source === "reportwright" && UNFINISHED.has(String(rule));
  }

  private typed({ document, contentChanges }: TextDocumentChangeEvent): void {
    const editor = window.activeTextEditor;
    if (editor?.document !== document) return;
    const [change, ...others] = contentChanges;
    if (change === undefined) return;
    // What is changed elsewhere, by a fix or another extension, is not being typed.
    const { line } = change.range.start;
    const isTyping =
      others.length === 0 && !/[\r\n]/.test(change.text) && editor.selection.active.line === line;
    this.typing = isTyping ? { uri: document.uri.toString(), line } : undefined;
  }

  /** One who saves has finished the line; an editor that saves by itself every second has not. */
  private saved(reason: TextDocumentSaveReason): void {
    if (reason !== TextDocumentSaveReason.AfterDelay) this.rest();
  }

  private moved(editor: TextEditor): void {
    if (this.typing !== undefined && editor.selection.active.line !== this.typing.line) this.rest();
  }

  /** The line is finished: what was withheld is told. One signal is enough, for all documents in view are asked about. */
  private rest(): void {
    this.typing = undefined;
    const [document] = this.withheld;
    this.withheld.clear();
    if (document === undefined) return;
    const feature = this.client().getFeature(DocumentDiagnosticRequest.method);
    feature.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  }
}

function isCalm(document: TextDocument | Uri): boolean {
  return setting("calm", true, "uri" in document ? document.uri : document);
}
