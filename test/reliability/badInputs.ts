import type { Pledge } from "./promises";

export const BAD_INPUTS: readonly Pledge[] = [
  {
    id: "B1",
    holds: "A report that is being typed is checked at every character",
    target: "≥ 100,000 beginnings of reports, Chinese and English, none throws",
    proofs: [
      {
        file: "test/reliability/typing.test.ts",
        tried: 100_000,
        orMore: true,
        of: "beginnings, each typed onto the one before; compared with a text read anew at every 101st",
      },
    ],
  },
  {
    id: "B2",
    holds: "Any document survives any operation of an editor",
    target: "≥ 20,000 pairs of document and operation",
    proofs: [
      { file: "test/reliability/wire.test.ts", tried: 20000, orMore: true, of: "operations over the wire" },
      {
        file: "test/reliability/anyDocument.test.ts",
        tried: 20_000,
        orMore: true,
        of: "pairs of 800 documents and 30 operations; `REPORTWRIGHT_RUNS` asks for more documents",
      },
    ],
  },
  {
    id: "B3",
    holds: "Findings and edits of any document keep the rules for them",
    target: "on all of B2",
    proofs: [
      {
        file: "test/reliability/wire.test.ts",
        tried: 20000,
        orMore: true,
        of: "answers, each held against its text",
      },
      {
        file: "test/reliability/anyDocument.test.ts",
        tried: 3200,
        orMore: true,
        of: "documents: ranges and edits, incremental and full, safe fixes, fixing twice",
      },
      {
        file: "test/reliability/cliIsServer.test.ts",
        tried: 400,
        of: "documents: the command and the server",
      },
    ],
  },
  {
    id: "B4",
    holds: "Blocks and prose are what CommonMark says",
    target: "≥ 500 published files and every example of the specification: all the same",
    proofs: [
      {
        file: "test/core/syntax/differential.test.ts",
        tried: 850,
        orMore: true,
        of: "texts: 652 examples of the specification, and the Markdown of the packages that are installed",
      },
    ],
    short:
      "the packages bring about 200 files, not 500; all agree, and so does a folder of any size that `REPORTWRIGHT_CORPUS` names",
  },
  {
    id: "B5",
    holds: "Hostile YAML is read to the end, told, and pollutes nothing",
    target: "≥ 40 files",
    proofs: [
      { file: "test/host/hostile.test.ts", tried: 50, of: "configurations" },
      { file: "test/core/types/reading/hostile.test.ts", tried: 27, of: "report types" },
    ],
  },
  {
    id: "B6",
    holds: "Patterns of a workspace come to an end, or are refused with their place",
    target: "≥ 30 on 100,000 characters",
    proofs: [
      { file: "test/host/hostile.test.ts", tried: 40, of: "patterns" },
      { file: "test/core/types/hostileSchema.test.ts", tried: 28, of: "schemas of front matter" },
    ],
  },
  {
    id: "B7",
    holds: "Globs of a workspace come to an end",
    target: "≥ 20",
    proofs: [{ file: "test/host/hostile.test.ts", tried: 24, of: "globs" }],
  },
  {
    id: "B8",
    holds: "Nothing outside of the workspace is read, whatever it names",
    target: "≥ 40 paths, none read",
    proofs: [
      { file: "test/host/outsideRoot.test.ts", tried: 260, of: "paths in extends, types and templates" },
      {
        file: "test/cli/strangers.test.ts",
        tried: 65,
        of: "pipes, links, programs, baselines, diffs and environments of a stranger's folder",
      },
    ],
  },
  {
    id: "B9",
    holds: "Nothing that is told acts where it is shown",
    target: "≥ 30 texts in every format",
    proofs: [{ file: "test/cli/reporters/machines.test.ts", tried: 170, of: "texts in five formats" }],
  },
  {
    id: "B10",
    holds: "A file is written only where it was decoded exactly, in the same encoding",
    target: "≥ 40 encodings, right and wrong",
    proofs: [{ file: "test/cli/encodings.test.ts", tried: 61, of: "files" }],
  },
  {
    id: "B11",
    holds: "Invalid configuration is told at its place; the rest of it works",
    target: "≥ 500, made from the schema",
    proofs: [{ file: "test/reliability/invalidConfig.test.ts", tried: 2000, orMore: true, of: "files" }],
  },
  {
    id: "B12",
    holds: "Hostile Markdown is checked to the end",
    target: "≥ 40",
    proofs: [
      { file: "test/core/check/hostile.test.ts", tried: 51, of: "reports" },
      { file: "test/core/syntax/hostile.test.ts", tried: 40, of: "texts, read alone" },
      { file: "test/core/check/longRuns.test.ts", tried: 11, of: "reports with a long run of one character" },
      { file: "test/word/hostile.test.ts", tried: 12, of: "Word files" },
    ],
  },
];
