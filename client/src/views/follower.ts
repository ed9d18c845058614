import {
  type Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { ReportInfo } from "../../../server/src/lsp/protocol";
import { isChecked } from "../documents";
import { ask } from "../requests";

/** So often is looked again at a text that goes on changing. */
const MOST_LOOKS = 5;

/** What is known of the document that the user looks at. */
export type Followed =
  | { readonly kind: "unknown" | "stopped" | "none" }
  | { readonly kind: "off" | "noReport"; readonly document: TextDocument }
  | {
      readonly kind: "report";
      readonly document: TextDocument;
      /** Version of the document that the reports are those of. */
      readonly version: number;
      readonly reports: readonly ReportInfo[];
    };

/** How long a document must rest before it is asked about, in milliseconds. */
const REST = 200;

/** How long one is waited for that does not rest: it is being typed in. */
const LONGEST = 1000;

/**
 * Follows the Markdown document that the user looks at, and keeps its reports up to date. It stays with a document
 * while something that is no text has the focus: its preview, a view, the output panel.
 */
export class Follower implements Disposable {
  private readonly changed = new EventEmitter<Followed>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: Disposable[];
  private document: TextDocument | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When what was scheduled first is to be done at the latest. */
  private due: number | undefined;
  private said = "";
  private asked = 0;
  current: Followed = { kind: "unknown" };

  constructor(private readonly client: BaseLanguageClient) {
    this.subscriptions = [
      this.changed,
      client.onDidChangeState(({ newState }) => this.serverIs(newState)),
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.document) this.follow(window.activeTextEditor, true);
      }),
      workspace.onDidChangeTextDocument(({ document }) => this.touched(document)),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const own = this.document?.uri.toString();
        if (uris.some((uri) => uri.toString() === own)) this.schedule();
      }),
    ];
    this.follow(window.activeTextEditor, true);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /**
   * Has looked at the text as it is now: places of an earlier one would be those of other sections. A look that another
   * one overtook has seen nothing.
   */
  async upToDate(): Promise<void> {
    for (let looks = 0; looks < MOST_LOOKS && this.isBehind; looks++) await this.look();
  }

  private get isBehind(): boolean {
    const { current } = this;
    return current.kind === "report" && current.version !== current.document.version;
  }

  private serverIs(state: State): void {
    if (state === State.Running) this.schedule();
    else if (state === State.Stopped) this.tell({ kind: "stopped" });
  }

  private follow(editor: TextEditor | undefined, closed = false): void {
    if (!closed && (editor === undefined || isPanel(editor))) return;
    const document = editor?.document;
    this.document =
      document?.languageId === "markdown" && isChecked(document) && !document.isClosed ? document : undefined;
    this.schedule();
  }

  private touched(document: TextDocument): void {
    if (document === this.document) this.schedule();
  }

  private schedule(): void {
    const now = Date.now();
    this.due ??= now + LONGEST;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), Math.min(REST, Math.max(0, this.due - now)));
  }

  private async look(): Promise<void> {
    this.due = undefined;
    const { document, client } = this;
    if (client.state !== State.Running) return;
    if (document === undefined) return this.tell({ kind: "none" });
    const turn = ++this.asked;
    const textDocument = { uri: document.uri.toString() };
    // A server that ends meanwhile says so by its state.
    const result = await ask(client, "reportwright/reportView", { textDocument }).catch(() => undefined);
    if (result === undefined || turn !== this.asked || document !== this.document) return;
    if (result === null) return this.tell({ kind: "off", document });
    const { version, reports } = result;
    if (reports.length === 0) return this.tell({ kind: "noReport", document });
    this.tell({ kind: "report", document, version, reports });
  }

  private tell(followed: Followed): void {
    const uri = "document" in followed ? followed.document.uri.toString() : "";
    const said = JSON.stringify([followed.kind, uri, "reports" in followed && followed.reports]);
    this.current = followed;
    if (said === this.said) return;
    this.said = said;
    this.changed.fire(followed);
  }
}

/** The output panel and input boxes are editors, too, but in no column. */
function isPanel({ viewColumn }: TextEditor): boolean {
  return viewColumn === undefined;
}
