import type { ExtensionContext } from "vscode";
import { type Api, Editor } from "./editor";
import { createClient } from "./launch.web";

let editor: Editor | undefined;

/** Does not wait for the server: what it says comes when it is there. */
export function activate(context: ExtensionContext): Api {
  editor = new Editor(context, createClient);
  void editor.start();
  return { extendMarkdownIt: editor.preview.extendMarkdownIt };
}

export async function deactivate(): Promise<void> {
  await editor?.stop();
}
