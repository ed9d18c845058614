import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { serve } from "./server";
import { VERSION } from "./version";

/** The scope of the web worker that the server runs in: the types of this project know none. */
declare const self: never;

/** The language server in a web worker, over messages. Its client says where files and documentation are. */
serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  version: VERSION,
  docs: "",
  disk: undefined,
});
