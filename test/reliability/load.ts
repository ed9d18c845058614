import type { Pledge } from "./promises";

const BENCH = "test/bench/RESULTS.md";

export const LOAD: readonly Pledge[] = [
  {
    id: "L1",
    holds: "An edit is answered with diagnostics soon, however long the document is",
    target: "p95 ≤ 30 / 120 / 1,000 ms at 10,000 / 100,000 / 1,000,000 characters",
    proofs: [],
    measured: { page: BENCH, says: "keystroke p95 at 10 KB, 100 KB, 1 MB and 10 MB, two versions of Node" },
  },
  {
    id: "L2",
    holds: "Completion answers while a long document is checked",
    target: "p95 ≤ 50 ms",
    proofs: [
      {
        file: "test/reliability/load.test.ts",
        tried: 20,
        of: "completions, each answered before the findings of a long document",
      },
    ],
  },
  {
    id: "L3",
    holds: "A storm of edits ends with the client's text and the findings of its last version",
    target: "5,000 edits in one burst; ≤ 3 publishes after the last; no stale version",
    proofs: [
      {
        file: "test/reliability/load.test.ts",
        tried: 5700,
        of: "edits: 5,000 at once, 600 at 200 a second, 100 in a long report",
      },
    ],
  },
  {
    id: "L4",
    holds: "A workspace of thousands of files is checked within memory",
    target: "≤ 400 MB, ≤ 20 s, cancellable within 100 ms",
    proofs: [
      {
        file: "test/reliability/load.test.ts",
        tried: 2000,
        of: "files, 500 documents open, checked within 400 MiB, left off in the middle",
      },
    ],
    measured: { page: BENCH, says: "diagnostics of a workspace of 1,700 files, 37 MB: seconds and peak" },
  },
  {
    id: "L5",
    holds: "Memory does not grow with time",
    target: "20,000 edits, 2,000 openings: ≤ 5 % after warm-up, handles constant",
    proofs: [
      {
        file: "test/reliability/soak.test.ts",
        tried: 4000,
        of: "edits in 400 documents that are opened and closed; `npm run soak` goes on for as long as it is told",
      },
    ],
  },
  {
    id: "L6",
    holds: "The server starts soon",
    target: "initialize ≤ 400 ms, first diagnostics ≤ 600 ms, ≤ 90 MB idle",
    proofs: [],
    measured: { page: BENCH, says: "initialize, opening and memory, beside an empty server" },
  },
  {
    id: "L7",
    holds: "Documents of extreme shapes are checked to the end, or the editor is told",
    target: "20,000,000 characters, 100,000 headings, a line of 5 MB …: no crash",
    proofs: [{ file: "test/reliability/shapes.test.ts", tried: 35, of: "shapes" }],
  },
  {
    id: "L8",
    holds: "The command checks a folder of a thousand reports",
    target: "≥ 200 files/s on 2 cores, ≤ 500 MB",
    proofs: [],
    measured: {
      page: BENCH,
      says: "1,700 files, 37 MB, and 1,000 files of 20 KB by one thread and by two: files/s and peak",
    },
  },
  {
    id: "L9",
    holds: "The extension's package stays small",
    target: "≤ 1.0 MB, server ≤ 700 KB; more than 10 % growth fails",
    proofs: [],
    measured: { page: "test/vsix/sizes.json", says: "the package and each bundle of it, in bytes" },
    short:
      "the package is within 1.0 MB (966 KB); the server is 1,249 KB, for it holds RE2, YAML, the built-in report types and all texts in two languages; Word's reader and writer are bundles of their own",
  },
];
