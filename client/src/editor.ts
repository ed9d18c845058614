import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { clientOptions } from "./clientOptions";

export type CreateClient = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** The extension as it runs in one window. */
export class Editor {
  private readonly client: BaseLanguageClient;

  constructor(context: ExtensionContext, createClient: CreateClient) {
    this.client = createClient(context, clientOptions());
    context.subscriptions.push(this.client);
  }

  async start(): Promise<void> {
    await this.client.start();
  }

  async stop(): Promise<void> {
    await this.client.stop();
  }
}
