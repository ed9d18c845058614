import { commands, type Disposable, l10n, Uri, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { PreviewResult } from "../../../server/src/lsp/protocol";
import { ask } from "../requests";
import { setting, touches } from "../settings";
import { decorate, GAP, type Token } from "./decorate";

/** What is used of markdown-it, the preview's parser. */
export interface MarkdownIt {
  readonly renderer: {
    render(tokens: Token[], options: unknown, env: unknown): string;
    readonly rules: Record<string, ((tokens: Token[], index: number) => string) | undefined>;
  };
  readonly utils: { escapeHtml(text: string): string };
}

/** How long a document must rest before the server is asked about it, in milliseconds. */
const REST = 150;

/**
 * Shows reports in the Markdown preview: sections and formal parts get classes for the style sheet, missing sections a
 * line where they belong. Rendering waits for nobody: it shows what is known, and is done again when more is.
 */
export class Preview implements Disposable {
  private readonly known = new Map<string, PreviewResult>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: Disposable[];

  constructor(private readonly client: BaseLanguageClient) {
    this.subscriptions = [
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) for (const uri of this.timers.keys()) this.look(uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.known.delete(uri.toString())),
      workspace.onDidChangeConfiguration((event) => {
        if (touches(event, "preview.officialStyle", "preview.missingSections")) this.again();
      }),
    ];
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** What VS Code's preview asks an extension for. */
  readonly extendMarkdownIt = <M extends MarkdownIt>(md: M): M => {
    const { renderer } = md;
    const render = renderer.render.bind(renderer);
    renderer.rules[GAP] = (tokens, index) => gapHtml(md.utils.escapeHtml(tokens[index]?.content ?? ""));
    renderer.render = (tokens, options, env) =>
      this.render(tokens, env, (shown) => render(shown, options, env));
    return md;
  };

  private render(tokens: Token[], env: unknown, html: (tokens: Token[]) => string): string {
    const uri = documentOf(env);
    if (uri === undefined) return html(tokens);
    this.schedule(uri);
    const known = this.known.get(uri.toString());
    if (known === undefined || known.marks.length + known.gaps.length === 0) return html(tokens);
    const gaps = setting("preview.missingSections", true, uri) ? known.gaps : [];
    const shown = html(decorate(tokens, { marks: known.marks, gaps }));
    const style =
      known.official && setting("preview.officialStyle", true, uri) ? " reportwright-official" : "";
    return `<div class="reportwright${style}">\n${shown}</div>\n`;
  }

  private schedule(uri: Uri): void {
    const key = uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => this.look(key), REST),
    );
  }

  private look(key: string): void {
    if (this.client.state !== State.Running) return;
    this.timers.delete(key);
    const known = this.known.get(key);
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === key);
    if (document !== undefined && known?.version === document.version) return;
    ask(this.client, "reportwright/preview", { textDocument: { uri: key } }).then(
      (result) => {
        if (result === null) return;
        this.known.set(key, result);
        if (JSON.stringify({ ...known, version: 0 }) !== JSON.stringify({ ...result, version: 0 }))
          this.again();
      },
      () => undefined, // The server ended meanwhile: the preview stays as it is.
    );
  }

  /** Renders open previews once more. */
  private again(): void {
    void commands.executeCommand("markdown.preview.refresh");
  }
}

function gapHtml(name: string): string {
  return `<div class="reportwright-gap" role="note">${l10n.t("Missing section: {0}", name)}</div>\n`;
}

/** The document that the preview shows; undefined for a text that is none. */
function documentOf(env: unknown): Uri | undefined {
  if (typeof env !== "object" || env === null || !("currentDocument" in env)) return undefined;
  const { currentDocument } = env;
  return currentDocument instanceof Uri ? currentDocument : undefined;
}
