import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexAtUnits, type PositionEncoding, unitsOf } from "../../server/src/lsp/convert/encoding";
import { ABLE, type Position, type Range, type Server, start } from "./client";
import { findingsIn, told } from "./expected";
import { COMPLETE, INCOMPLETE } from "./reports";

const uri = "file:///reports/drill.md";

const PIECES = [
  "",
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "## ",
  "二、",
  "## 二、存在问题\n\n",
  "（一）加强管理。",
  "xx月",
  "```\n",
  "---\n",
  "馆😀藏",
  "𠮷",
  "|",
  "# 关于借阅台账的自查报告\n",
  "- ",
  "特此报告。\n",
];

/** Replace the part between two shares of the text with a piece. */
const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  piece: fc.constantFrom(...PIECES),
});

/** A model of the client: a text and its positions. */
class Model {
  constructor(
    public text: string,
    private readonly encoding: PositionEncoding,
  ) {}

  /** Replaces a part that splits no surrogate pair and no CRLF; returns its range before the change. */
  replace(share: number, length: number, piece: string): Range {
    const start = this.whole(Math.floor(share * this.text.length));
    const end = this.whole(Math.min(this.text.length, start + length));
    const range = { start: this.position(start), end: this.position(end) };
    this.text = this.text.slice(0, start) + piece + this.text.slice(end);
    return range;
  }

  private whole(offset: number): number {
    const pair = this.text.slice(Math.max(0, offset - 1), offset + 1);
    return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) || pair === "\r\n" ? offset - 1 : offset;
  }

  private position(offset: number): Position {
    const lines = this.text.slice(0, offset).split(/\r\n|\r|\n/);
    const last = lines[lines.length - 1] ?? "";
    return { line: lines.length - 1, character: unitsOf(last, this.encoding) };
  }
}

async function startWith(encoding: PositionEncoding): Promise<Server> {
  return start({ capabilities: { ...ABLE, general: { positionEncodings: [encoding] } } });
}

/** The findings with characters counted as the client does. */
function expected(text: string, encoding: PositionEncoding) {
  const lines = text.split(/\r\n|\r|\n/);
  const recount = ({ line, character }: Position): Position => ({
    line,
    character: unitsOf((lines[line] ?? "").slice(0, character), encoding),
  });
  return findingsIn(text).map((finding) => ({
    ...finding,
    range: { start: recount(finding.range.start), end: recount(finding.range.end) },
  }));
}

describe("text synchronisation", () => {
  it.each(["utf-16", "utf-8", "utf-32"] as const)(
    "edits in any order give what a fresh look at the text gives, in %s",
    async (encoding) => {
      const server = await startWith(encoding);
      expect(server.capabilities.positionEncoding).toBe(encoding);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
          async (rounds) => {
            const model = new Model(INCOMPLETE, encoding);
            server.open(uri, model.text);
            for (const round of rounds) {
              const changes = round.map(({ from, length, piece }) => ({
                range: model.replace(from, length, piece),
                text: piece,
              }));
              server.change(uri, ...changes);
              const { items } = await server.pull(uri);
              expect(told(items), JSON.stringify(model.text)).toEqual(expected(model.text, encoding));
            }
            server.close(uri);
          },
        ),
        { seed: 7, numRuns: 25 },
      );
    },
  );

  it.each([
    [["utf-8", "utf-16"], "utf-8"],
    [["utf-7", "utf-32"], "utf-32"],
    [[], "utf-16"],
    [undefined, "utf-16"],
  ])("of the encodings %j it takes %s", async (positionEncodings, taken) => {
    const server = await start({ capabilities: { ...ABLE, general: { positionEncodings } } });
    expect(server.capabilities.positionEncoding).toBe(taken);
  });

  it("leaves a change alone that comes after a later one", async () => {
    const server = await start();
    server.open(uri, COMPLETE);
    server.change(uri, { text: INCOMPLETE });
    server.notify("textDocument/didChange", {
      textDocument: { uri, version: 1 },
      contentChanges: [{ text: COMPLETE }],
    });
    expect(told((await server.pull(uri)).items)).toEqual(findingsIn(INCOMPLETE));
  });

  it.each([
    ["without a version", { textDocument: { uri }, contentChanges: [{ text: COMPLETE }] }],
    ["that is no list", { textDocument: { uri, version: 2 }, contentChanges: "all" }],
    [
      "with a broken range",
      { textDocument: { uri, version: 2 }, contentChanges: [{ text: "", range: { start: 1 } }] },
    ],
  ])("says nothing of a document after a change %s, until it is sent whole", async (_, params) => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    server.notify("textDocument/didChange", params);
    expect((await server.pull(uri)).items).toEqual([]);
    server.change(uri, { text: INCOMPLETE });
    server.change(uri, { text: INCOMPLETE });
    expect(told((await server.pull(uri)).items)).toEqual(findingsIn(INCOMPLETE));
  });

  it.each([
    ["behind the end", { start: { line: 900, character: 0 }, end: { line: 901, character: 5 } }],
    ["of negative numbers", { start: { line: -1, character: -1 }, end: { line: -1, character: -1 } }],
    ["of huge numbers", { start: { line: 1e308, character: 1e308 }, end: { line: 1e308, character: 1e308 } }],
  ])("survives a range %s", async (_, range) => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    server.change(uri, { text: "", range });
    expect((await server.pull(uri)).kind).toBe("full");
  });

  it("counts no byte order mark", async () => {
    const server = await start();
    server.open(uri, `\uFEFF${INCOMPLETE}`);
    expect(told((await server.pull(uri)).items)).toEqual(findingsIn(INCOMPLETE));
  });

  it("takes thousands of changes at once", async () => {
    const server = await start();
    server.open(uri, "");
    const at = { line: 0, character: 0 };
    for (const character of [...INCOMPLETE].reverse())
      server.change(uri, { text: character, range: { start: at, end: at } });
    expect(told((await server.pull(uri)).items)).toEqual(findingsIn(INCOMPLETE));
  });
});

describe("position encodings", () => {
  it.each([
    ["utf-8", 10],
    ["utf-16", 5],
    ["utf-32", 4],
  ] as const)("in %s, a三😀é takes %i units", (encoding, units) => {
    expect(unitsOf("a三😀é", encoding)).toBe(units);
  });

  it.each(["utf-8", "utf-16", "utf-32"] as const)("%s leads there and back", (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(indexAtUnits(text, unitsOf(text, encoding), encoding)).toBe(text.length);
      }),
      { seed: 7 },
    );
  });
});
