import { commands, type ExtensionContext } from "vscode";
import type { Api, Editor } from "./editor";

/** What of the manifest is looked at. */
interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/**
 * The extension from its activation on. Its commands and its preview are there at once; the editor behind them, which is
 * most of the code, comes right after, so that nobody waits for it who does not need it.
 */
export class Activation {
  readonly api: Api = {
    extendMarkdownIt: (md) => {
      if (this.loaded !== undefined) return this.loaded.preview.extendMarkdownIt(md);
      void this.editor.then(({ preview }) => {
        preview.extendMarkdownIt(md);
        void commands.executeCommand("markdown.preview.refresh");
      });
      return md;
    },
  };
  private readonly editor: Promise<Editor>;
  private loaded: Editor | undefined;

  constructor(context: ExtensionContext, load: () => Promise<Editor>) {
    this.editor = new Promise((resolve) => setTimeout(resolve)).then(load);
    const { contributes }: Manifest = context.extension.packageJSON;
    for (const { command } of contributes.commands)
      context.subscriptions.push(
        commands.registerCommand(command, async (...args) => (await this.editor).run(command, args)),
      );
    // What the server says comes when it is there.
    void this.editor.then((editor) => {
      this.loaded = editor;
      return editor.start();
    });
  }

  async stop(): Promise<void> {
    await (await this.editor).stop();
  }
}
