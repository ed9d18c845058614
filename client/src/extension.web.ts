import type { ExtensionContext } from "vscode";
import { Editor } from "./editor";
import { createClient } from "./launch.web";

let editor: Editor | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  editor = new Editor(context, createClient);
  await editor.start();
}

export async function deactivate(): Promise<void> {
  await editor?.stop();
}
