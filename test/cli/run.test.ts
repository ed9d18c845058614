import { describe, expect, it } from "vitest";
import { run } from "../../server/src/cli/run";
import type { Terminal } from "../../server/src/cli/terminal";

/** A terminal that gathers what it is told. */
function terminal(rest: Partial<Terminal> = {}): Terminal & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    cwd: "/",
    env: {},
    color: false,
    out: () => {},
    err: (line) => lines.push(line),
    progress: () => undefined,
    flush: () => {},
    outBytes: () => undefined,
    readInput: () => new Uint8Array(),
    ...rest,
  };
}

const broken = {
  out: () => {
    throw new TypeError("\u001bno");
  },
};

describe("a defect of the command itself", () => {
  it("is one line with its place, and exit code 2", async () => {
    const to = terminal(broken);
    expect(await run(["rules"], to)).toBe(2);
    expect(to.lines).toHaveLength(1);
    expect(to.lines[0]).toMatch(/^reportwright: internal error: <U\+001B>no \([^\n]*run\.test\.ts[^\n]*\)$/);
  });

  it("shows its stack where that is asked for", async () => {
    const to = terminal({ ...broken, env: { REPORTWRIGHT_DEBUG: "1" } });
    expect(await run(["rules"], to)).toBe(2);
    expect(to.lines[0]?.split("\n").length).toBeGreaterThan(3);
  });

  it("is one in the language of the reader", async () => {
    const to = terminal(broken);
    await run(["rules", "--lang", "zh"], to);
    expect(to.lines[0]).toMatch(/^reportwright: 内部错误: /);
  });
});

it("tells that standard input cannot be read", async () => {
  const to = terminal({ readInput: () => undefined });
  expect(await run(["check", "-"], to)).toBe(2);
  expect(to.lines).toEqual(["reportwright: -: cannot be read."]);
});
