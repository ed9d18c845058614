import { describe, expect, it } from "vitest";
import type { FileAnswers, FileParams } from "../../server/src/lsp/protocol";
import { type Server, start } from "./client";
import { findingsIn, told } from "./expected";
import { INCOMPLETE } from "./reports";

const ROOT = "memory://there/work";

/** A server whose client alone can reach the files, given by their paths from the root. */
function startOver(files: Record<string, string>): Promise<Server> {
  return start({
    folder: ROOT,
    initializationOptions: { reportwright: { files: true } },
    answers: { "reportwright/file": (params: FileParams) => answer(files, params) },
  });
}

function answer(files: Record<string, string>, { question, uri }: FileParams): FileAnswers[typeof question] {
  const path = uri.slice(ROOT.length + 1);
  const below = Object.keys(files).filter((name) => path === "" || name.startsWith(`${path}/`));
  if (question === "read") return path in files ? Buffer.from(files[path] ?? "").toString("base64") : null;
  if (question === "kind") return path in files ? "file" : below.length > 0 ? "folder" : null;
  const names = below.map((name) => name.slice(path === "" ? 0 : path.length + 1).split("/"));
  return names.map(([name = "", ...rest]) => ({ name, kind: rest.length > 0 ? "folder" : "file" }));
}

describe("files that only the client can reach", () => {
  const uri = `${ROOT}/a.md`;

  it("are checked like others", async () => {
    const server = await startOver({ "a.md": INCOMPLETE });
    server.open(uri, INCOMPLETE);
    expect(told((await server.pull(uri)).items)).toEqual(findingsIn(INCOMPLETE));
  });

  it("have their configuration read", async () => {
    const server = await startOver({ "a.md": INCOMPLETE, "reportwright.yaml": "detect: false\n" });
    server.open(uri, INCOMPLETE);
    expect((await server.pull(uri)).items).toEqual([]);
  });

  it("are there when they can be read: some clients say of every name that it is a file", async () => {
    const server = await start({
      folder: ROOT,
      initializationOptions: { reportwright: { files: true } },
      answers: {
        "reportwright/file": (params: FileParams) =>
          params.question === "kind" && params.uri !== ROOT ? "file" : answer({ "a.md": INCOMPLETE }, params),
      },
    });
    server.open(uri, INCOMPLETE);
    expect(told((await server.pull(uri)).items)).toEqual(findingsIn(INCOMPLETE));
    const { items } = await server.request<{ items: { uri: string }[] }>("workspace/diagnostic", {
      previousResultIds: [],
    });
    expect(items.map((item) => item.uri)).toEqual([uri]);
  });

  it("bring types of their own", async () => {
    const files = {
      "reportwright.yaml": "types: [types/*.yaml]\n",
      "types/drill.yaml":
        "report: 1\nid: drill\nname: Drill log\nmatch: { title: ['/drill log/i'] }\nsections: [Course]\n",
    };
    const server = await startOver(files);
    server.open(uri, "# Drill log of March\n\nNobody was hurt.\n");
    expect((await server.pull(uri)).items.map(({ code }) => code)).toContain("missing-section");
  });

  it("are all checked for the workspace", async () => {
    const server = await startOver({ "2024/a.md": INCOMPLETE, "2024/notes.txt": "" });
    const { items } = await server.request<{ items: { uri: string }[] }>("workspace/diagnostic", {
      previousResultIds: [],
    });
    expect(items.map((item) => item.uri)).toEqual([`${ROOT}/2024/a.md`]);
  });

  it("are not asked for by clients that do not answer", async () => {
    const server = await start({ folder: ROOT });
    server.open(uri, INCOMPLETE);
    expect(told((await server.pull(uri)).items)).toEqual(findingsIn(INCOMPLETE));
  });
});
