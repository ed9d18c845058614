import { describe, expect, it } from "vitest";
import { type Position, start, type TextEdit } from "./client";
import { COMPLETE } from "./reports";
import { applied, cursor } from "./text";

const uri = "file:///reports/drill.md";

interface Answer {
  readonly reason?: string;
  readonly documentChanges?: readonly {
    readonly textDocument: { readonly uri: string; readonly version: number };
    readonly edits: readonly TextEdit[];
  }[];
}

const { text, position } = cursor(COMPLETE.replace("问题", "‸问题"));
const top: Position = { line: 4, character: 0 };

async function move(to: unknown, capabilities?: object): Promise<Answer> {
  const server = await start(capabilities === undefined ? {} : { capabilities });
  server.open(uri, text);
  return server.request("reportwright/moveSection", { textDocument: { uri }, position, to });
}

describe("reportwright/moveSection", () => {
  it.each([
    ["up", "up"],
    ["before another", { before: top }],
  ])("%s", async (_, to) => {
    const [change] = (await move(to)).documentChanges ?? [];
    expect(change?.textDocument).toEqual({ uri, version: 1 });
    const after = applied(text, change?.edits ?? []);
    expect(after.match(/^## .*/gm)).toEqual([
      "## 一、存在问题",
      "## 二、工作开展情况",
      "## 三、下一步工作打算",
    ]);
  });

  it("says why not", async () => {
    expect(await move("out")).toEqual({ reason: "It stands on the top level already." });
    expect(await move({ after: "me" })).toEqual({ reason: "There is no document to change." });
  });
});
