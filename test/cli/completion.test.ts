import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, reportwright } from "./support/cli";

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
    ["reportwright completion z", ["zsh"]],
    ["reportwright new post", ["postmortem"]],
    ["reportwright types --format j", ["json"]],
    ["reportwright rules missing-s", ["missing-section"]],
    ["reportwright help re", ["renumber"]],
    ["reportwright new postmortem -o package-l", ["package-lock.json"]],
    ["reportwright check --config package.j", ["package.json"]],
  ] as const) {
    it(line, () => expect(offered(line)).toEqual(expected));
  }
});

/** Whether a shell is there, to be asked itself. */
const has = (shell: string): boolean => spawnSync(shell, ["-c", "true"]).status === 0;

it.runIf(has("zsh"))("zsh takes it, completions set up or not", () => {
  const script = join(folderOf({ script: reportwright(["completion", "zsh"]).out }), "script");
  const program = `source ${script}; print $_comps[reportwright]`;
  for (const before of ["", "autoload -Uz compinit && compinit -u; "]) {
    const { stdout, stderr } = spawnSync("zsh", ["-f", "-c", before + program], { encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: expect.stringContaining("_reportwright"), stderr: "" });
  }
});

describe.runIf(has("fish"))("fish completes", () => {
  for (const [line, expected] of [
    ["reportwright che", ["check"]],
    ["reportwright check --format s", ["sarif"]],
    ["reportwright completion z", ["zsh"]],
    ["reportwright new post", ["postmortem"]],
  ] as const) {
    it(line, () => {
      const script = join(folderOf({ script: reportwright(["completion", "fish"]).out }), "script");
      const program = `source ${script}; complete -C '${line}'`;
      const { stdout } = spawnSync("fish", ["--no-config", "-c", program], { encoding: "utf8" });
      expect(stdout.trim().split("\n")).toEqual(expected);
    });
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
