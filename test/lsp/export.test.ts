import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { REQUEST } from "../export/reports";
import { buildExporter, root } from "./build";
import { ABLE, start } from "./client";
import { TemporaryFolder } from "./folder";

beforeAll(buildExporter);

interface Result {
  readonly docx: string;
  readonly withoutPictures: readonly string[];
}

describe("reportwright/export", () => {
  it("gives the Word file of an open document, as it stands in the editor", async () => {
    const server = await start({ capabilities: ABLE });
    server.open("untitled:request", REQUEST);
    const { docx } = await server.request<Result>("reportwright/export", { uri: "untitled:request" });
    const parts = unzipSync(new Uint8Array(Buffer.from(docx, "base64")));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("妥否，请批示。");
  });

  it("has the pictures of the workspace, and tells those that it has not", async () => {
    const folder = new TemporaryFolder();
    folder.write("bench.png", readFileSync(join(root, "media/icon.png")));
    const uri = folder.write("a.md", "");
    const server = await start({ capabilities: ABLE, folder: folder.address });
    server.open(uri, "# Notes\n\n![Bench](bench.png) ![Gone](gone.png) ![Out](../../x.png)\n");
    const { docx, withoutPictures } = await server.request<Result>("reportwright/export", { uri });
    const names = Object.keys(unzipSync(new Uint8Array(Buffer.from(docx, "base64"))));
    expect(names.filter((name) => name.startsWith("word/media/"))).toHaveLength(1);
    expect(withoutPictures).toEqual(["gone.png", "../../x.png"]);
    folder.remove();
  });

  it("sets it in the style that the settings name, or says why it cannot", async () => {
    const folder = new TemporaryFolder();
    folder.write("office.yaml", "page: { top: 50 }\n");
    const uri = folder.write("a.md", "");
    const top = async (style: string): Promise<string | undefined> => {
      const asked = { ...ABLE, workspace: { ...ABLE.workspace, configuration: true } };
      const server = await start({ capabilities: asked, folder: folder.address });
      server.answers.set("workspace/configuration", () => [{ export: { style } }]);
      server.open(uri, REQUEST);
      const result = await server.request<Result | { reason: string }>("reportwright/export", { uri });
      if ("reason" in result) return result.reason;
      const parts = unzipSync(new Uint8Array(Buffer.from(result.docx, "base64")));
      return /w:top="(\d+)"/.exec(strFromU8(parts["word/document.xml"] ?? new Uint8Array()))?.[1];
    };
    expect([await top(""), await top("office.yaml"), await top("technical")]).toEqual([
      String(Math.round((37 * 1440) / 25.4)),
      String(Math.round((50 * 1440) / 25.4)),
      "1440",
    ]);
    expect(await top("none.yaml")).toMatch(/^There is no style none\.yaml: /);
    folder.remove();
  });

  it("gives nothing for a document that is not open", async () => {
    const server = await start({ capabilities: ABLE });
    expect(await server.request("reportwright/export", { uri: "file:///none.md" })).toBeNull();
  });
});
