import { type ExtensionContext, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { Calm } from "./calm";
import { AT_START, clientOptions } from "./clientOptions";
import { type Command, commandsOf } from "./commands/all";
import { moveSection } from "./commands/moveSection";
import { answerAboutFiles } from "./files";
import { registerPaste } from "./paste";
import { Preview } from "./preview/preview";
import { touches } from "./settings";
import { Status } from "./status";
import { Follower } from "./views/follower";
import { ReportTree } from "./views/reportTree";

export type CreateClient = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** What the extension gives to others. */
export type Api = Pick<Preview, "extendMarkdownIt">;

/** The extension as it runs in one window. */
export class Editor {
  readonly preview: Preview;
  private readonly client: BaseLanguageClient;
  private readonly commands: ReadonlyMap<string, Command>;

  constructor(context: ExtensionContext, createClient: CreateClient) {
    const calm = new Calm(() => this.client);
    this.client = createClient(
      context,
      clientOptions(context, { provideDiagnostics: calm.provideDiagnostics }),
    );
    const { client } = this;
    this.preview = new Preview(client);
    const follower = new Follower(client);
    const tree = new ReportTree(follower, (...move) => moveSection(client, ...move));
    context.subscriptions.push(
      calm,
      answerAboutFiles(client),
      client,
      new Status(client),
      this.preview,
      follower,
      tree,
      workspace.onDidChangeConfiguration((event) => {
        if (touches(event, ...AT_START)) void this.restart();
      }),
      registerPaste(client),
    );
    this.commands = commandsOf({ client, follower, tree, restart: () => this.restart() });
  }

  /** Does what a command of the manifest says. */
  run(command: string, args: readonly unknown[]): unknown {
    return this.commands.get(command)?.(...args);
  }

  /** Never rejects: what went wrong stands in the log, and the status item says that there is no server. */
  async start(): Promise<void> {
    await this.client
      .start()
      .catch((error) => this.client.error("The server could not be started.", error, false));
  }

  /** Never rejects: a server that does not answer is ended by its client. */
  async stop(): Promise<void> {
    if (!this.client.needsStop()) return;
    await this.client
      .stop()
      .catch((error) => this.client.error("The server did not stop when asked to.", error, false));
  }

  private async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }
}
