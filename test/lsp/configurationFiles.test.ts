import { afterEach, beforeEach, expect, it } from "vitest";
import { type Server, start } from "./client";
import { TemporaryFolder } from "./folder";
import { cursor } from "./text";

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

it("a type file that the configuration lists is one, whatever it says", async () => {
  folder.write("reportwright.yaml", "types: [drill.yaml]\n");
  expect(await labels("drill.yaml", "ord‸")).toContain("order");
});

it("a type of one's own is proposed", async () => {
  folder.write("drill.yaml", "report: 1\nid: fire-drill\nsections: [A]\n");
  const marked = "types: [drill.yaml]\nreports:\n  - files: x\n    type: ‸";
  expect(await labels("reportwright.yaml", marked)).toContain("fire-drill");
});

it("any other YAML is left alone", async () => {
  expect(await labels("compose.yaml", "services:\n  ‸")).toEqual([]);
});

it("a hover says what a key is for", async () => {
  const { server, at } = await open("drill.yaml", "report: 1\nor‸der: free\n");
  const hover = await server.request<{ contents: { value: string } } | null>("textDocument/hover", at);
  expect(hover?.contents.value).toContain("strict");
});
