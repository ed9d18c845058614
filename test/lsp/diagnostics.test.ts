import { describe, expect, it } from "vitest";
import { type Diagnostic, start, WAITING } from "./client";
import { findingsIn, told } from "./expected";
import { COMPLETE, INCOMPLETE, NOTES, POSTMORTEM } from "./reports";
import { inside } from "./text";

const uri = "file:///reports/drill.md";

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

describe("a client that asks", () => {
  it.each([
    ["a complete report", COMPLETE],
    ["a report without a section", INCOMPLETE],
    ["an English report", POSTMORTEM],
    ["no report", NOTES],
    ["an empty document", ""],
  ])("is told the checker's findings: %s", async (_, text) => {
    const server = await start();
    server.open(uri, text);
    expect(told((await server.pull(uri)).items)).toEqual(findingsIn(text));
  });

  it("hears nothing of a document that is no report", async () => {
    const server = await start();
    server.open(uri, NOTES);
    expect((await server.pull(uri)).items).toEqual([]);
  });

  it("is told nothing of a long document that it closes while that is checked", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    await server.pull(uri);
    server.change(uri, { text: INCOMPLETE + "All in order, TODO.\n\n".repeat(20_000) });
    const answer = server.pull(uri);
    server.close(uri);
    expect((await answer).items).toEqual([]);
  });

  it("is not sent any", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    await server.pull(uri);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(server.received("textDocument/publishDiagnostics")).toEqual([]);
  });

  it("is told when nothing has changed", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const first = await server.pull(uri);
    expect(await server.pull(uri, first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
  });

  it("is told so, too, when a change leaves every finding where it is", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const first = await server.pull(uri);
    const end = { line: INCOMPLETE.split("\n").length - 1, character: 0 };
    server.change(uri, { range: { start: end, end }, text: "\n" });
    expect(await server.pull(uri, first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
  });

  it("is told anew after a change, and for another document of the same version", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    const first = await server.pull(uri);
    server.close(uri);
    server.open(uri, COMPLETE);
    const second = await server.pull(uri, first.resultId);
    expect(second.kind).toBe("full");
    server.change(uri, { text: INCOMPLETE });
    expect((await server.pull(uri, second.resultId)).kind).toBe("full");
  });
});

describe("a client that waits", () => {
  it("is sent the findings with the version that they are of", async () => {
    const server = await start({ capabilities: WAITING });
    server.open(uri, INCOMPLETE);
    const published = await server.next<Published>("textDocument/publishDiagnostics");
    expect(published).toMatchObject({ uri, version: 1 });
    expect(told(published.diagnostics)).toEqual(findingsIn(INCOMPLETE));
  });

  it("is sent those of the last version only, after many changes", async () => {
    const server = await start({ capabilities: WAITING });
    server.open(uri, COMPLETE);
    for (let i = 0; i < 200; i++) server.change(uri, { text: i % 2 === 0 ? INCOMPLETE : COMPLETE });
    const last = server.change(uri, { text: INCOMPLETE });
    const published = await server.next<Published>("textDocument/publishDiagnostics");
    expect(published.version).toBe(last);
    expect(told(published.diagnostics)).toEqual(findingsIn(INCOMPLETE));
  });

  it("sees them go when the document is closed", async () => {
    const server = await start({ capabilities: WAITING });
    server.open(uri, INCOMPLETE);
    await server.next("textDocument/publishDiagnostics");
    server.close(uri);
    expect(await server.next("textDocument/publishDiagnostics")).toEqual({ uri, diagnostics: [] });
  });

  it("is not offered to ask", async () => {
    const server = await start({ capabilities: WAITING });
    expect(server.capabilities.diagnosticProvider).toBeUndefined();
  });
});

describe("a diagnostic", () => {
  async function first(text: string, options = {}): Promise<Diagnostic> {
    const server = await start(options);
    server.open(uri, text);
    const [diagnostic] = (await server.pull(uri)).items;
    if (diagnostic === undefined) throw new Error("nothing was found");
    return diagnostic;
  }

  it("names its source, its rule and the rule's page", async () => {
    const { source, code, codeDescription } = await first(INCOMPLETE);
    expect({ source, code }).toEqual({ source: "reportwright", code: "missing-section" });
    expect(codeDescription.href).toMatch(/^file:\/\/.*\/docs\/rules\/missing-section\.md$/);
  });

  it("stands on the title when a section of the top level is missing", async () => {
    expect(inside(INCOMPLETE, (await first(INCOMPLETE)).range)).toContain("关于消防演练工作的自查报告");
  });

  it.each([
    ["zh-cn", /[\u4e00-\u9fff]/u],
    ["zh-TW", /[\u4e00-\u9fff]/u],
    ["en", /section/],
    ["fr", /section/],
  ])("speaks the reader's language: %s", async (locale, pattern) => {
    expect((await first(INCOMPLETE, { locale })).message).toMatch(pattern);
  });
});
