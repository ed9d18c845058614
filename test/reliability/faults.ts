import type { Pledge } from "./promises";

export const FAULTS: readonly Pledge[] = [
  {
    id: "F1",
    holds: "A rule that throws is off for that text; the others report, and the server lives",
    target: "every rule, one at a time",
    proofs: [{ file: "test/core/check/failingRule.test.ts", tried: 43, of: "rules, each made to throw" }],
  },
  {
    id: "F2",
    holds: "A worker that is killed in the middle of a check is replaced",
    target: "50 of 50 recovered",
    proofs: [],
    short:
      "there is no worker that could be killed: the server itself checks, in slices, see ARCHITECTURE.md, “Never deaf”",
  },
  {
    id: "F3",
    holds:
      "A server that is killed comes back with its state; after four times in three minutes somebody is asked",
    target: "4 restarts with full state; the 5th: status item, command and one notification",
    proofs: [
      {
        file: "test/vscode/suite/faults/restarts.test.ts",
        of: "a server killed five times in a real VS Code",
      },
    ],
  },
  {
    id: "F4",
    holds: "Every request is answered, however it is cancelled",
    target: "1,000 requests, 1,000 answers",
    proofs: [{ file: "test/reliability/faults.test.ts", tried: 1000, of: "requests, cancelled at random" }],
  },
  {
    id: "F5",
    holds: "Text and findings are those of a model after any sequence of messages",
    target: "500 runs of 40 steps",
    proofs: [{ file: "test/reliability/model.test.ts", tried: 500, of: "runs of up to 40 steps" }],
  },
  {
    id: "F6",
    holds: "The server ends with its client: no orphan",
    target: "standard input closed, parent dead, output closed",
    proofs: [{ file: "test/reliability/faults.test.ts", tried: 5, of: "ways in which an editor ends" }],
  },
  {
    id: "F7",
    holds:
      "Configuration that breaks while the server runs is told once, and counts as the command line would have it",
    target: "100 changes; at most one finding for each, the same as a new server gives",
    proofs: [{ file: "test/reliability/configuration.test.ts", tried: 100, of: "changes" }],
  },
  {
    id: "F8",
    holds: "A file that is written is the old or the new one at every moment",
    target: "killed at 50 moments; no room, no permission, read-only, changed in between",
    proofs: [
      {
        file: "test/cli/writeFaults.test.ts",
        tried: 130,
        orMore: true,
        of: "ends: killed before every call that writes and within it, ten kinds of failures, another writer",
      },
    ],
  },
  {
    id: "F9",
    holds: "Links, names, mode, byte order mark, line ends and the end of a file are kept",
    target: "byte for byte outside of fixes",
    proofs: [{ file: "test/cli/writeFaults.test.ts", tried: 18, of: "forms, modes, links and names" }],
  },
  {
    id: "F10",
    holds: "Restricted Mode, virtual workspaces, untitled files and the web get the same findings",
    target: "the same diagnostics; nothing executed or written",
    proofs: [
      { file: "test/vscode/suite/main/diagnostics.test.ts", of: "the editor's findings in a real VS Code" },
      { file: "test/vscode/web/run.mjs", of: "the same in a VS Code that runs in a browser" },
    ],
  },
  {
    id: "F11",
    holds: "Messages that break the protocol are survived, refused or end the server: never deaf",
    target: "34 kinds of faults",
    proofs: [{ file: "test/lsp/protocol.test.ts", tried: 71, of: "messages and ends" }],
  },
];
