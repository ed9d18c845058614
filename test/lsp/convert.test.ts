import { expect, it } from "vitest";
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
