import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { reportwright } from "./support/cli";

const script = reportwright(["completion", "bash"]).out;

/** What bash offers at the end of a line. */
function offered(line: string): string[] {
  const words = line.split(" ");
  const quoted = words.map((word) => `'${word}'`).join(" ");
  const program = `${script}\nCOMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _reportwright; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["-c", program], { encoding: "utf8" }).trim().split("\n");
}

describe("bash completes", () => {
  for (const [line, expected] of [
    ["reportwright ch", ["check"]],
    ["reportwright check --form", ["--format"]],
    ["reportwright check --format s", ["sarif"]],
    ["reportwright renumber --wr", ["--write"]],
  ] as const) {
    it(line, () => expect(offered(line)).toEqual(expected));
  }
});

it("other shells have theirs", () => {
  expect(reportwright(["completion", "zsh"]).out).toContain("bashcompinit");
  expect(reportwright(["completion", "fish"]).out).toContain("-l fail-on -x -a");
});

it("an unknown shell is told in one line", () => {
  expect(reportwright(["completion", "tcsh"])).toEqual({
    code: 2,
    out: "",
    err: "reportwright: Which shell? reportwright completion bash|zsh|fish.\n",
  });
});
