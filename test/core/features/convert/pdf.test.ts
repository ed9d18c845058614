import { describe, expect, it } from "vitest";
import { blocks, lines, markdown, type Paste, said } from "./converted";

const CASES: readonly Paste[] = [
  [
    "the head of a page is no title, its number no item",
    "Garden report 2024                    3\n\nGARDEN REPORT 2024\n\n1 Roses\n\nThey bloom.\n\n1.1 Red ones\n\n- 4 -\n\nMore.",
    blocks(
      "Garden report 2024                    3",
      "# GARDEN REPORT 2024",
      "## 1 Roses",
      "They bloom.",
      "### 1.1 Red ones",
      "\\- 4 -",
      "More.",
    ),
  ],
  [
    "words that a hyphen parts",
    lines(
      "Garden report",
      "",
      "The roses were planted in spring and have since been watered twice-",
      "weekly by the neighbours, who also took care of the lilies and of pre-",
      "and post-war hedges along the road while we were away from home and",
      "could not do it ourselves.",
    ),
    blocks(
      "# Garden report",
      "The roses were planted in spring and have since been watered twice-weekly by the neighbours, who also took care of the lilies and of pre- and post-war hedges along the road while we were away from home and could not do it ourselves.",
    ),
  ],
  [
    "columns set with spaces",
    "Garden report\n\nBed     Roses  Lilies\nNorth   12     4\nSouth   9      15\n\nMore.",
    blocks(
      "# Garden report",
      "| Bed | Roses | Lilies |\n| --- | --- | --- |\n| North | 12 | 4 |\n| South | 9 | 15 |",
      "More.",
    ),
  ],
  [
    "people with their telephones have no head",
    "关于巡查的通知\n请照此办理。\n水表所　　丁一　010-1\n水管所　　王二　010-2\n水泵所　　张三　010-3\n特此通知。",
    blocks(
      "# 关于巡查的通知",
      "请照此办理。",
      "水表所　　丁一　010-1",
      "水管所　　王二　010-2",
      "水泵所　　张三　010-3",
      "特此通知。",
    ),
  ],
  [
    "a title in capitals on two lines",
    "AUDIT REPORT\nPURCHASE OF PUMPS\n\nREPORT NO. 7\n\nDone.\n\nSUMMARY\n\nAll is well.",
    blocks("# AUDIT REPORT", "PURCHASE OF PUMPS", "REPORT NO. 7", "Done.", "## SUMMARY", "All is well."),
  ],
];

describe("a text from a PDF", () => {
  it.each(CASES)("%s", (_, text, expected) => {
    expect(markdown(text)).toBe(expected);
    expect(said(markdown(text))).toBe(said(text));
  });
});
