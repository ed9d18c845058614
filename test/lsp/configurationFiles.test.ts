import { afterEach, beforeEach, expect, it } from "vitest";
import { type Diagnostic, type Server, start, type TextEdit, WAITING } from "./client";
import { TemporaryFolder } from "./folder";
import { applied, cursor } from "./text";

/** Help while writing configuration and report types. */

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.remove());

async function open(name: string, marked: string): Promise<{ server: Server; at: object }> {
  const { text, position } = cursor(marked);
  const uri = folder.write(name, text);
  const server = await start({ folder: folder.address });
  server.open(uri, text);
  return { server, at: { textDocument: { uri }, position } };
}

async function labels(name: string, marked: string): Promise<string[]> {
  const { server, at } = await open(name, marked);
  const items = await server.request<{ label: string }[] | null>("textDocument/completion", at);
  return (items ?? []).map(({ label }) => label);
}

it.each<[string, string, string, string]>([
  ["a key of the configuration", "reportwright.yaml", "types: []\n‸", "reports"],
  ["a type's id", "reportwright.yaml", "reports:\n  - { files: x, type: ‸", "postmortem"],
  ["a rule's id", "reportwright.yaml", "rules:\n  ‸", "missing-section"],
  [
    "a key of a type by the end of its name",
    "drill.reportwright.yaml",
    "sections:\n  - name: A\n    ‸",
    "length",
  ],
  ["a key of a type that says so itself", "drill.yaml", "report: 1\nord‸", "order"],
])("%s is proposed", async (_, name, marked, expected) => {
  expect(await labels(name, marked)).toContain(expected);
});

it.each([
  ["a rule", "reportwright.yaml", "rules: { pla‸cehlder: hint }", "rules: { placeholder: hint }"],
  ["a word", "reportwright.yaml", "rules: { placeholder: hi‸tn }", "rules: { placeholder: hint }"],
  [
    "a key of a type",
    "drill.reportwright.yaml",
    "report: 1\nid: a\nsectons‸: [A]\n",
    "report: 1\nid: a\nsections: [A]\n",
  ],
])("what was probably meant is written by a quick fix: %s", async (_, name, marked, expected) => {
  const { server, at } = await open(name, marked);
  const { text, position } = cursor(marked);
  const [action] = await server.request<
    { title: string; isPreferred: boolean; edit: { documentChanges: { edits: TextEdit[] }[] } }[]
  >("textDocument/codeAction", {
    ...at,
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  expect(action?.isPreferred).toBe(true);
  expect(applied(text, action?.edit.documentChanges[0]?.edits ?? [])).toBe(expected);
});

it("a type file that the configuration lists is one, whatever it says", async () => {
  folder.write("reportwright.yaml", "types: [drill.yaml]\n");
  expect(await labels("drill.yaml", "ord‸")).toContain("order");
});

it("a type of one's own is proposed", async () => {
  folder.write("drill.yaml", "report: 1\nid: fire-drill\nsections: [A]\n");
  const marked = "types: [drill.yaml]\nreports:\n  - files: x\n    type: ‸";
  expect(await labels("reportwright.yaml", marked)).toContain("fire-drill");
});

it.each(["services:\n  ‸", "nam‸"])("any other YAML is left alone: %s", async (marked) => {
  folder.write("reportwright.yaml", "types: [drill.yaml]\n");
  expect(await labels("compose.yaml", marked)).toEqual([]);
});

it("a hover says what a key is for", async () => {
  const { server, at } = await open("drill.yaml", "report: 1\nor‸der: free\n");
  const hover = await server.request<{ contents: { value: string } } | null>("textDocument/hover", at);
  expect(hover?.contents.value).toContain("strict");
});

it("a hover on a rule says what each file of the configuration sets it to, and in which line", async () => {
  folder.write("shared.yaml", "rules:\n  placeholder: hint\n");
  const marked = "extends: shared.yaml\nrules:\n  place‸holder: off\n";
  const { server, at } = await open("reportwright.yaml", marked);
  const hover = await server.request<{ contents: { value: string } } | null>("textDocument/hover", at);
  expect(hover?.contents.value).toMatch(
    /\n\nDefault: warning\n\n- hint · shared\\\.yaml:2\n- off · reportwright\\\.yaml:3$/,
  );
});

it("a type that no configuration lists has its faults told while it is open, to those who wait and those who ask", async () => {
  const text = "report: 1\nid: drill\nsektions: [A]\n";
  const uri = folder.write("drill.reportwright.yaml", text);
  const waiting = await start({ folder: folder.address, capabilities: WAITING });
  waiting.open(uri, text);
  const told = await waiting.next<{ uri: string; diagnostics: readonly Diagnostic[] }>(
    "textDocument/publishDiagnostics",
  );
  expect(told.diagnostics.map(({ code, range }) => [code, range.start.line])).toEqual([
    ["invalid-config", 2],
  ]);
  const asking = await start({ folder: folder.address });
  asking.open(uri, text);
  expect((await asking.pull(uri)).items.map(({ code }) => code)).toEqual(["invalid-config"]);
});

it("a type that is no file yet goes by its language", async () => {
  const server = await start({ folder: folder.address });
  const { text, position } = cursor("report: 1\nord‸");
  server.open("untitled:Untitled-1", text, "reportwright-yaml");
  const items = await server.request<{ label: string }[]>("textDocument/completion", {
    textDocument: { uri: "untitled:Untitled-1" },
    position,
  });
  expect(items.map(({ label }) => label)).toContain("order");
});
