import { URI } from "vscode-uri";
import { fromNative, nodeFileSystem } from "../../host/nodeFileSystem";
import type { Files } from "./files";

/** The files of this machine, where Node is. */
export const diskFiles: Files = {
  system: nodeFileSystem,
  pathOf(uri) {
    try {
      const parsed = URI.parse(uri, true);
      return parsed.scheme === "file" ? fromNative(parsed.fsPath) : undefined;
    } catch {
      return undefined;
    }
  },
  addressOf: (path) => URI.file(path).toString(),
  settle: async (question) => question(),
  forget: () => undefined,
};
