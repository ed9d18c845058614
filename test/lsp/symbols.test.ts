import { describe, expect, it } from "vitest";
import { ABLE, type Range, type Server, start } from "./client";
import { COMPLETE, NOTES } from "./reports";
import { inside } from "./text";

const uri = "file:///reports/drill.md";

interface Symbol {
  readonly name: string;
  readonly detail: string;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly Symbol[];
}

function symbols(server: Server): Promise<Symbol[]> {
  return server.request("textDocument/documentSymbol", { textDocument: { uri } });
}

/** One line a symbol, deeper ones further in. */
function tree(list: readonly Symbol[], indent = ""): string {
  return list
    .map(({ name, detail, children }) => `${indent}${detail}|${name}\n${tree(children, `${indent}  `)}`)
    .join("");
}

describe("document symbols", () => {
  it("show the title with its sections, ordinals apart", async () => {
    const server = await start();
    server.open(uri, COMPLETE);
    expect(tree(await symbols(server))).toBe(
      [
        "|关于消防演练工作的自查报告",
        "  一、|工作开展情况",
        "  二、|存在问题",
        "  三、|下一步工作打算",
        "",
      ].join("\n"),
    );
  });

  it("show numbered first sentences and numbered lines too", async () => {
    const server = await start();
    server.open(
      uri,
      "# 关于借阅台账的自查报告\n\n一、工作开展情况\n\n（一）台账齐全。逐册登记。\n\n（二）专人管理。每日核对。\n",
    );
    expect(tree(await symbols(server))).toBe(
      "|关于借阅台账的自查报告\n  一、|工作开展情况\n    （一）|台账齐全\n    （二）|专人管理\n",
    );
  });

  it("hold what they stand for, and select the heading", async () => {
    const server = await start();
    server.open(uri, COMPLETE);
    const problems = (await symbols(server))[0]?.children[1];
    expect(inside(COMPLETE, problems!.range).trimEnd()).toBe("## 二、存在问题\n\n部分读者不熟悉疏散路线。");
    expect(inside(COMPLETE, problems!.selectionRange)).toBe("## 二、存在问题");
  });

  it("lie inside the symbols that hold them", async () => {
    const server = await start();
    server.open(uri, COMPLETE);
    const check = (symbol: Symbol, outer: Range) => {
      expect(symbol.range.start.line).toBeGreaterThanOrEqual(outer.start.line);
      expect(symbol.range.end.line).toBeLessThanOrEqual(outer.end.line);
      for (const child of symbol.children) check(child, symbol.range);
    };
    for (const symbol of await symbols(server)) check(symbol, symbol.range);
  });

  it("show the headings of a document that is no report", async () => {
    const server = await start();
    server.open(uri, NOTES);
    expect(tree(await symbols(server))).toBe("|Canteen\n  |Menu\n");
  });

  it("show nothing of it to an editor that lists headings itself", async () => {
    const server = await start({ initializationOptions: { reportwright: { outlineOfReportsOnly: true } } });
    server.open(uri, NOTES);
    expect(await symbols(server)).toEqual([]);
  });

  it("are a flat list for an editor that knows no tree", async () => {
    const textDocument = { ...ABLE.textDocument, documentSymbol: {} };
    const server = await start({ capabilities: { ...ABLE, textDocument } });
    server.open(uri, COMPLETE);
    const flat = await server.request<{ name: string; containerName?: string }[]>(
      "textDocument/documentSymbol",
      {
        textDocument: { uri },
      },
    );
    expect(flat.map(({ name, containerName }) => [name, containerName])).toEqual([
      ["关于消防演练工作的自查报告", undefined],
      ["一、工作开展情况", "关于消防演练工作的自查报告"],
      ["二、存在问题", "关于消防演练工作的自查报告"],
      ["三、下一步工作打算", "关于消防演练工作的自查报告"],
    ]);
  });
});
