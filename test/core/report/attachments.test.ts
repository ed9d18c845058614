import { describe, expect, it } from "vitest";
import { attachmentsOf } from "../../../server/src/core/report/attachments";
import { buildReport } from "../../../server/src/core/report/report";
import { readDocument } from "../../../server/src/core/syntax/document";

function attachmentsIn(text: string) {
  const document = readDocument(text);
  const extent = { firstBlock: 0, endBlock: document.blocks.length, title: undefined };
  const { listed, present } = attachmentsOf(buildReport(document, undefined, extent));
  const say = ({ number, title }: { number: { text: string } | undefined; title: string }) =>
    `${number?.text ?? "-"} ${title}`.trim();
  return { listed: listed?.map(say), present: present.map(say) };
}

describe("the note behind the text", () => {
  it.each([
    ["one", "附件：检修清单", ["- 检修清单"]],
    ["lines", "附件：1. 检修清单\n2. 更换清单", ["1 检修清单", "2 更换清单"]],
    ["paragraphs", "附件：1. 检修清单\n\n2. 更换清单", ["1 检修清单", "2 更换清单"]],
    ["a list", "附件：\n\n1. 检修清单\n2. 更换清单", ["1 检修清单", "2 更换清单"]],
  ])("%s", (_, note, listed) => {
    expect(attachmentsIn(`检修两次。\n\n${note}`)).toEqual({ listed, present: [] });
  });

  it("is none where nothing is listed", () => {
    expect(attachmentsIn("检修两次，附件从略。").listed).toBe(undefined);
  });
});

describe("attachments that are there", () => {
  it.each([
    ["headings", "## 附件1 检修清单\n\n三块。\n\n## 附件2 更换清单\n\n一块。", ["1 检修清单", "2 更换清单"]],
    ["lines", "附件1\n\n三块。\n\n附件2\n\n一块。", ["1", "2"]],
    ["without number", "附件\n\n三块。", ["-"]],
    ["appendices", "## Appendix A: Readings\n\nLow.", ["A Readings"]],
  ])("%s", (_, text, present) => {
    expect(attachmentsIn(`检修两次。\n\n${text}`).present).toEqual(present);
  });
});
