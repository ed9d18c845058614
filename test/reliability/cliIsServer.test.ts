import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { expect, it } from "vitest";
import { folderOf, reportwright } from "../cli/support/cli";
import { type Diagnostic, start } from "../lsp/client";
import { anyDocument } from "./documents";
import { tries } from "./tries";

/* What the command says of documents in a folder is what the server says of them to an editor. */

const COUNT = 400;

interface Told {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly range: Diagnostic["range"];
  }[];
}

const SEVERITIES = ["", "error", "warning", "info", "hint"];

/** Documents as files can hold them: whole characters, and no mark at the head, which an editor takes off. */
function documents(): string[] {
  const texts = fc.sample(anyDocument, { seed: 3, numRuns: COUNT });
  return texts.map((text) =>
    Buffer.from(text, "utf8")
      .toString("utf8")
      .replace(/^\uFEFF+/, ""),
  );
}

it("the command and the server say the same", async () => {
  const texts = documents();
  const names = texts.map((_, i) => `${String(i).padStart(4, "0")}.md`);
  const cwd = folderOf(Object.fromEntries(texts.map((text, i) => [names[i] ?? "", text])));
  const { out } = reportwright(["check", ".", "--format", "json", "--fail-on", "never"], { cwd });
  const files: readonly Told[] = JSON.parse(out).files;
  expect(files.map(({ path }) => path)).toEqual(names);

  const server = await start({ folder: pathToFileURL(cwd).href });
  for (const [i, { path, findings }] of files.entries()) {
    const uri = pathToFileURL(join(cwd, path)).href;
    server.open(uri, texts[i] ?? readFileSync(join(cwd, path), "utf8"));
    const { items } = await server.pull(uri);
    const diagnostics = items.map(({ code, severity, message, range }) => ({
      rule: code,
      severity: SEVERITIES[severity],
      message,
      range,
    }));
    const told = findings.map(({ rule, severity, message, range }) => ({ rule, severity, message, range }));
    expect([path, diagnostics]).toEqual([path, told]);
    server.close(uri);
  }
}, 600_000);

tries("B3", COUNT);
