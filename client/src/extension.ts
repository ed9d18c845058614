import type { ExtensionContext } from "vscode";
import { Activation } from "./activation";
import type { Api } from "./editor";

let activation: Activation | undefined;

export function activate(context: ExtensionContext): Api {
  activation = new Activation(context, async () => {
    const [{ Editor }, { createClient }] = await Promise.all([import("./editor"), import("./launch")]);
    return new Editor(context, createClient);
  });
  return activation.api;
}

export async function deactivate(): Promise<void> {
  await activation?.stop();
}
