import { FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { FileAnswers, FileParams } from "../../server/src/lsp/protocol";
import { toBase64 } from "./base64";

/** Answers what the server asks about files that it cannot reach itself: in a browser, in a remote repository. */
export function answerAboutFiles(client: BaseLanguageClient) {
  return client.onRequest<unknown, void>("reportwright/file", async ({ question, uri }: FileParams) => {
    try {
      return await answers[question](Uri.parse(uri, true));
    } catch {
      return null; // Not there, or not for us.
    }
  });
}

const answers: { readonly [Q in keyof FileAnswers]: (uri: Uri) => Promise<FileAnswers[Q]> } = {
  read: async (uri) => toBase64(await workspace.fs.readFile(uri)),
  kind: async (uri) => {
    const { type } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) !== 0) return "folder";
    return (type & FileType.File) !== 0 ? "file" : null;
  },
  list: async (uri) =>
    (await workspace.fs.readDirectory(uri)).map(([name, type]) => ({ name, kind: kindOf(type) })),
};

function kindOf(type: FileType): "file" | "folder" | "link" | "other" {
  if ((type & FileType.SymbolicLink) !== 0) return "link";
  if ((type & FileType.Directory) !== 0) return "folder";
  return (type & FileType.File) !== 0 ? "file" : "other";
}
