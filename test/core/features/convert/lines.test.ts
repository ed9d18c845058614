import { describe, expect, it } from "vitest";
import { markdown } from "./converted";

describe("what a line becomes", () => {
  const cases: [string, string, string][] = [
    ["a title", "水务巡查情况报告\n巡查已经完成。", "# 水务巡查情况报告\n\n巡查已经完成。\n"],
    ["a centred title", "　　　　水务巡查情况报告\n巡查已经完成。", "# 水务巡查情况报告\n\n巡查已经完成。\n"],
    [
      "the steps of the official ladder, standing alone",
      "水务巡查情况报告\n一、巡查情况\n（一）水表\n1.读数\n已经核对。\n二、下一步\n继续巡查。",
      "# 水务巡查情况报告\n\n## 一、巡查情况\n\n### （一）水表\n\n#### 1.读数\n\n已经核对。\n\n## 二、下一步\n\n继续巡查。\n",
    ],
    [
      "run-in headings stay paragraphs",
      "水务巡查情况报告\n一、巡查情况\n（一）核对水表。已经核对三百只。\n（二）更换水管。已经更换两段。",
      "# 水务巡查情况报告\n\n## 一、巡查情况\n\n（一）核对水表。已经核对三百只。\n\n（二）更换水管。已经更换两段。\n",
    ],
    [
      "bullets",
      "Notes on the garden\nWe planted:\n• roses\n• lilies",
      "# Notes on the garden\n\nWe planted:\n\n- roses\n\n- lilies\n",
    ],
    [
      "numbered lines next to one another",
      "Notes on the garden\nSteps:\n1. Dig a hole.\n2. Water it.",
      "# Notes on the garden\n\nSteps:\n\n1. Dig a hole.\n\n2. Water it.\n",
    ],
    [
      "numbered headings",
      "Garden review\n\n1. Summary\nAll is green.\n1.1 Roses\nThey bloom.\n2. Outlook\nMore roses.",
      "# Garden review\n\n## 1. Summary\n\nAll is green.\n\n### 1.1 Roses\n\nThey bloom.\n\n## 2. Outlook\n\nMore roses.\n",
    ],
    [
      "underlined and capital headings",
      "Garden review\n=====\nAll is green.\n\nOUTLOOK\nMore roses.\nWater\n-----\nEnough.",
      "# Garden review\n\nAll is green.\n\n## OUTLOOK\n\nMore roses.\n\n## Water\n\nEnough.\n",
    ],
    [
      "tabs",
      "Garden review\nplant\tnumber\nrose|red\t3",
      "# Garden review\n\n| plant | number |\n| --- | --- |\n| rose\\|red | 3 |\n",
    ],
    [
      "hard-wrapped lines",
      "Garden review\n\nThe roses were planted in spring and have since been watered\nevery second day by the neighbours, who also took care of the\nlilies and of the hedge along the road while we were away from\nhome.",
      "# Garden review\n\nThe roses were planted in spring and have since been watered every second day by the neighbours, who also took care of the lilies and of the hedge along the road while we were away from home.\n",
    ],
  ];
  for (const [what, text, expected] of cases) it(what, () => expect(markdown(text)).toBe(expected));
});

describe("characters that Markdown would take as marks", () => {
  const cases: [string, string][] = [
    ["#hash stays", "#hash stays"],
    ["> quoted", "\\> quoted"],
    ["+ plus alone", "\\+ plus alone"],
    ["1. alone it is no list", "1\\. alone it is no list"],
    ["snake_case_name stays", "snake_case_name stays"],
    ["2*3*4 and *so*", "2\\*3\\*4 and \\*so\\*"],
    ["Vec<u8> and <id>", "Vec\\<u8> and \\<id>"],
    ["see https://example.org/a_b_c?x=*y*", "see https://example.org/a_b_c?x=*y*"],
    ["a | b", "a | b"],
  ];
  for (const [line, expected] of cases)
    it(line, () =>
      expect(markdown(`Garden review\n\nAll is well.\n${line}\nThe end.`)).toContain(`\n\n${expected}\n\n`),
    );
});
