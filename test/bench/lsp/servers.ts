import { join } from "node:path";
import { bundled } from "../bundled";
import { newNode, node } from "../nodes";
import { peerModules, server } from "../paths";
import { rumdlServer } from "../tools";
import type { Answer } from "./connection";
import { markdownHost } from "./markdownHost";

/** A language server that keystrokes are sent to. */
export interface ServerKind {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Largest document that it is asked for, in bytes: beyond it a keystroke takes seconds. */
  readonly most: number;
  /** What its client answers; given the text as it is then. */
  readonly host?: (textOf: () => string) => Answer;
  readonly initializationOptions?: unknown;
  /** Sent as settings once it runs. */
  readonly settings?: unknown;
}

const ANY = Number.POSITIVE_INFINITY;

/** This project's server, and those that it is measured against. */
export function servers(): ServerKind[] {
  const empty = bundled("lsp/emptyServer.ts");
  const ours = [node, newNode]
    .filter((it) => it !== undefined)
    .flatMap(({ program, label }) => [
      { name: `empty server, ${label}`, program, args: [empty], most: ANY },
      { name: `reportwright, ${label}`, program, args: [server, "--stdio"], most: ANY },
    ]);
  return [
    ...ours,
    {
      name: "empty server with TextDocuments",
      program: node.program,
      args: [empty, "--documents"],
      most: ANY,
    },
    { name: "rumdl server, six rules", ...rumdlServer("structure"), most: ANY },
    { name: "rumdl server, defaults", ...rumdlServer("default"), most: 100_000 },
    {
      name: "vscode-markdown-languageserver",
      program: node.program,
      args: [join(peerModules, "vscode-markdown-languageserver/out/node/main.js"), "--stdio"],
      most: 1_000_000,
      host: markdownHost,
      initializationOptions: { markdownFileExtensions: ["md"] },
      settings: { markdown: { validate: VALIDATE } },
    },
  ];
}

const VALIDATE = {
  enabled: true,
  referenceLinks: { enabled: "warning" },
  fragmentLinks: { enabled: "warning" },
  fileLinks: { enabled: "ignore", markdownFragmentLinks: "ignore" },
  ignoredLinks: [],
  unusedLinkDefinitions: { enabled: "warning" },
  duplicateLinkDefinitions: { enabled: "warning" },
};
