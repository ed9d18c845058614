import { commands, type ExtensionContext, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { Calm } from "./calm";
import { AT_START, clientOptions } from "./clientOptions";
import { insertMissingSection } from "./commands/insertMissingSection";
import { newReport } from "./commands/newReport";
import { renumberSections } from "./commands/renumberSections";
import { answerAboutFiles } from "./files";
import { touches } from "./settings";
import { Status } from "./status";

export type CreateClient = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** The extension as it runs in one window. */
export class Editor {
  private readonly client: BaseLanguageClient;
  private readonly status: Status;

  constructor(context: ExtensionContext, createClient: CreateClient) {
    const { subscriptions } = context;
    const calm = new Calm(() => this.client);
    this.client = createClient(
      context,
      clientOptions(context, { provideDiagnostics: calm.provideDiagnostics }),
    );
    this.status = new Status(this.client);
    const command = (id: string, run: () => unknown) => commands.registerCommand(id, run);
    subscriptions.push(
      calm,
      answerAboutFiles(this.client),
      this.client,
      this.status,
      workspace.onDidChangeConfiguration((event) => {
        if (touches(event, ...AT_START)) void this.restart();
      }),
      command("reportwright.newReport", () => newReport(this.client)),
      command("reportwright.insertMissingSection", () => insertMissingSection(this.client)),
      command("reportwright.renumberSections", () => renumberSections(this.client)),
      command("reportwright.restartServer", () => this.restart()),
      command("reportwright.showServerLog", () => this.client.outputChannel.show()),
    );
  }

  async start(): Promise<void> {
    await this.client.start();
  }

  async stop(): Promise<void> {
    if (this.client.needsStop()) await this.client.stop();
  }

  private async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }
}
