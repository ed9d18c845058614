import { describe, expect, it } from "vitest";
import { blocks, lines, markdown, type Paste, said } from "./converted";

const CASES: readonly Paste[] = [
  [
    "from a mail: wrapped, its headers above the report",
    lines(
      "From: Dana <dana@example.com>",
      "Subject: Postmortem",
      "",
      "Hi all,",
      "",
      "Postmortem: Pump outage on 3 February 2025",
      "",
      "Impact",
      "------",
      "Between 14:02 and 14:47 the pumps of the second station answered HTTP",
      "503. The cause was a pool that had run out after somebody changed the",
      "default timeout from two seconds to thirty. The loss is estimated at",
      "EUR 61,000.",
    ),
    blocks(
      "From: Dana \\<dana@example.com>",
      "Subject: Postmortem",
      "Hi all,",
      "# Postmortem: Pump outage on 3 February 2025",
      "## Impact",
      "Between 14:02 and 14:47 the pumps of the second station answered HTTP 503. The cause was a pool that had run out after somebody changed the default timeout from two seconds to thirty. The loss is estimated at EUR 61,000.",
    ),
  ],
  [
    "the rest of an item stands below its text, items below items are indented",
    "Garden review\n\n* Water the roses every second day, and\n  the lilies too\n\nTools:\n- spade\n  - small\n  - large\n- can",
    blocks(
      "# Garden review",
      "\\* Water the roses every second day, and the lilies too",
      "Tools:",
      "- spade\n  - small\n  - large\n- can",
    ),
  ],
  [
    "with the stars of a chat around headings, sentences and words",
    "**水表巡查调研报告**\n\n**一、情况**\n\n**（一）核对读数。** 已完成。\n\n读数**基本准确**，见 a_b_c 和 *注*。\n\n1. **表芯**：停产。\n2. **配件**：2*3 件。",
    blocks(
      "# 水表巡查调研报告",
      "## 一、情况",
      "（一）核对读数。 已完成。",
      "读数**基本准确**，见 a_b_c 和 \\*注\\*。",
      "1. **表芯**：停产。\n2. **配件**：2*3 件。",
    ),
  ],
  [
    "labels below one another, though there was room for the next",
    lines(
      "Minutes of the pump meeting",
      "",
      "Present: M. Keller (chair), J. Ortiz, P. Lindqvist, S. Okafor, D. Li",
      "Apologies: T. Brandt, who had to leave for the second station where the",
      "pump had stopped",
      "",
      "1. Pumps",
      "",
      "They were replaced in spring and have since been inspected by those",
      "who use them every day.",
      "",
      "Next meeting: 19 March, room 2.11",
      "",
      "Dana",
    ),
    blocks(
      "# Minutes of the pump meeting",
      "Present: M. Keller (chair), J. Ortiz, P. Lindqvist, S. Okafor, D. Li",
      "Apologies: T. Brandt, who had to leave for the second station where the pump had stopped",
      "## 1. Pumps",
      "They were replaced in spring and have since been inspected by those who use them every day.",
      "Next meeting: 19 March, room 2.11",
      "Dana",
    ),
  ],
];

describe("a text from a mail or a chat", () => {
  it.each(CASES)("%s", (_, text, expected) => {
    expect(markdown(text)).toBe(expected);
    expect(said(markdown(text))).toBe(said(text));
  });
});
