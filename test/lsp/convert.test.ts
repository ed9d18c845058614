import { describe, expect, it } from "vitest";
import { paragraph, wordFile } from "../word/files";
import { buildWordReader } from "./build";
import { start } from "./client";

it("reportwright/convert gives the reports of a text", async () => {
  const server = await start();
  const text = "水务巡查情况报告\n一、情况\n良好。\n特此报告。\n\n\n园林巡查工作总结\n\n一切正常。";
  expect(await server.request("reportwright/convert", { text })).toEqual({
    documents: [
      {
        title: "水务巡查情况报告",
        markdown: "# 水务巡查情况报告\n\n## 一、情况\n\n良好。\n\n特此报告。\n",
      },
      { title: "园林巡查工作总结", markdown: "# 园林巡查工作总结\n\n一切正常。\n" },
    ],
  });
});

it("reportwright/convert says nothing without a text", async () => {
  expect(await (await start()).request("reportwright/convert", {})).toBeNull();
});

describe("reportwright/convertWord", () => {
  const send = async (file: Uint8Array | undefined) => {
    await buildWordReader();
    const docx = file && Buffer.from(file).toString("base64");
    return (await start()).request("reportwright/convertWord", { docx, name: "x" });
  };

  it("gives the reports of a Word file", async () => {
    const lines = ["水务巡查情况报告", "一、情况", "良好。"];
    expect(await send(wordFile(lines.map((line) => paragraph(line)).join("")))).toEqual({
      documents: [{ title: "水务巡查情况报告", markdown: "# 水务巡查情况报告\n\n## 一、情况\n\n良好。\n" }],
      pictures: 0,
    });
  });

  it("says why a file is not converted", async () => {
    expect(await send(Uint8Array.of(1, 2, 3))).toEqual({ reason: expect.stringContaining("no Word file") });
  });

  it("says nothing without a file", async () => {
    expect(await send(undefined)).toBeNull();
  });
});
