import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { cliPath, folderOf, reportwright } from "./support/cli";

const root = join(import.meta.dirname, "../..");
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

interface Step {
  readonly name: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action: Action = parse(textOf("action.yml"));
const report = (...paragraphs: string[]): string =>
  `---\nreport: base\n---\n\n# 水表检查\n\n${paragraphs.join("\n\n")}\n`;
const TODO = "TODO: 补充五月读数。";
const BLANK = "检查了XX家单位。";

/** A checkout of the project with the command built. */
function checkout(): string {
  const home = folderOf({ "package.json": '{"version":"0.0.0"}' });
  for (const [from, to] of [
    [join(root, ".ci/reportwright"), ".ci/reportwright"],
    [cliPath(), "server/dist/cli.js"],
    [cliPath(), "server/dist/command.js"],
  ] as const) {
    mkdirSync(dirname(join(home, to)), { recursive: true });
    copyFileSync(from, join(home, to));
  }
  chmodSync(join(home, ".ci/reportwright"), 0o755);
  return home;
}

/** All that a shell or a runner could be made to do by an input. */
const HOSTILE = "$(touch hacked)`touch hacked`\"';touch hacked;&&touch hacked\n::error::hacked\nexit-code=0";

/** Runs the steps of the action that have a script, as a runner does: inputs reach them as variables. */
function act(cwd: string, inputs: Readonly<Record<string, string>>) {
  const output = join(folderOf({ output: "" }), "output");
  const home = checkout();
  const values: Record<string, string> = { "github.action_path": home };
  for (const [name, { default: value }] of Object.entries(action.inputs))
    values[`inputs.${name}`] = inputs[name] ?? value;
  let out = "";
  let err = "";
  let code: number | null = 0;
  for (const { run, env = {} } of action.runs.steps.filter((step) => step.run !== undefined)) {
    const filled = Object.entries(env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ (\S+) \}\}/g, (_, key: string) => values[key] ?? ""),
    ]);
    const done = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run ?? ""], {
      cwd,
      env: { PATH: process.env.PATH, GITHUB_OUTPUT: output, ...Object.fromEntries(filled) },
      encoding: "utf8",
    });
    out = done.stdout;
    err = done.stderr;
    code = done.status;
  }
  return { code, out, err, output: readFileSync(output, "utf8") };
}

function git(cwd: string, ...args: string[]): void {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
  expect(spawnSync("git", [...identity, ...args], { cwd, encoding: "utf8" })).toMatchObject({ status: 0 });
}

describe("the GitHub action", () => {
  it("puts no input into a script: it would be taken for commands", () => {
    for (const { run = "" } of action.runs.steps) expect(run).not.toContain("${{");
  });

  it("annotates what it finds, and passes or fails as asked", () => {
    const cwd = folderOf({ "a.md": report(TODO) });
    expect(act(cwd, {})).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^::warning file=a\.md,line=7,.*\n$/),
      output: "exit-code=0\n",
    });
    expect(act(cwd, { "fail-on": "warning" })).toMatchObject({ code: 1, output: "exit-code=1\n" });
  });

  it("takes paths line by line, whatever they look like", () => {
    const cwd = folderOf({ "a b.md": report(TODO), "$(touch x).md": report(TODO), "c.md": report(TODO) });
    const { out } = act(cwd, { paths: "a b.md\n$(touch x).md\n\n" });
    expect(out.match(/file=[^,]*/g)).toEqual(["file=$(touch x).md", "file=a b.md"]);
  });

  it("takes no option for a path, and no path for an option", () => {
    expect(act(folderOf({}), { paths: "--fix" })).toMatchObject({ code: 2 });
    expect(act(folderOf({ "a.md": report(TODO) }), { type: "--fix" })).toMatchObject({
      code: 2,
      output: "exit-code=2\n",
    });
  });

  it.each(Object.keys(action.inputs))("takes nothing in %s for a command", (name) => {
    const cwd = folderOf({ "a.md": report(TODO) });
    git(cwd, "init", "-q");
    const { out, err, output } = act(cwd, { sarif: "r.sarif", [name]: HOSTILE });
    expect(readdirSync(cwd).filter((file) => file === "hacked")).toEqual([]);
    expect(output).toMatch(/^exit-code=[012]\n$/);
    expect(`${out}${err}`).not.toMatch(/^::error::hacked/m);
  });

  it("passes on each input", () => {
    const cwd = folderOf({
      "a.md": report(TODO),
      "b/c.md": report(BLANK).replace("report: base\n", ""),
      "own.yaml": "rules:\n  placeholder: error\n",
    });
    const inputs = { type: "base", config: "own.yaml", jobs: "1", lang: "zh", shard: "1/1" };
    const { code, out } = act(cwd, inputs);
    expect(code).toBe(1);
    expect(out.match(/^::error file=[^,]*/gm)).toEqual(["::error file=a.md", "::error file=b/c.md"]);
    expect(out).toMatch(/\p{Script=Han}/u);
  });

  it("leaves out what a baseline knows", () => {
    const cwd = folderOf({ "a.md": report(TODO) });
    reportwright(["check", "--write-baseline", "known.json"], { cwd });
    writeFileSync(join(cwd, "a.md"), report(TODO, BLANK));
    const { out } = act(cwd, { baseline: "known.json" });
    expect(out.match(/line=\d+/g)).toEqual(["line=9"]);
  });

  it("fails where the SARIF cannot be written", () => {
    const run = act(folderOf({ "a.md": report(TODO) }), { sarif: "none/r.sarif" });
    expect(run).toMatchObject({ code: 2, output: "exit-code=2\n" });
    expect(run.out).toMatch(/^::warning file=a\.md/);
  });

  it("tells what changed since a commit", () => {
    const cwd = folderOf({ "a.md": report(TODO), "水.md": report("完好。") });
    git(cwd, "init", "-q");
    git(cwd, "add", "-A");
    git(cwd, "commit", "-qm", "a");
    writeFileSync(join(cwd, "水.md"), report("完好。", BLANK));
    const { out } = act(cwd, { "changed-since": "HEAD" });
    expect(out.match(/file=[^,]*,line=\d+/g)).toEqual(["file=水.md,line=9"]);
    expect(act(cwd, { "changed-since": "--output=x" })).toMatchObject({ code: 2, output: "exit-code=2\n" });
  });

  it("writes SARIF beside the annotations", () => {
    const cwd = folderOf({ "a.md": report(TODO) });
    const { out } = act(cwd, { sarif: "r.sarif" });
    expect(out).toMatch(/^::warning /);
    expect(JSON.parse(readFileSync(join(cwd, "r.sarif"), "utf8")).runs[0].results).toHaveLength(1);
  });
});

describe("the job of GitLab", () => {
  const [yaml = ""] = [
    ...textOf("server/docs/ci.md").matchAll(/^## GitLab CI\n.*?^```yaml\n(.*?)^```/gms),
  ].map(([, found]) => found);
  const { reports: job } = parse(yaml);
  const script = [...job.before_script, ...job.script].join("\n");

  /** Runs the job's lines as one part of several, the project being cloned from this checkout. */
  function runJob(node: number, files: Readonly<Record<string, string>>) {
    const home = checkout();
    git(home, "init", "-q");
    git(home, "add", "-A", "-f");
    git(home, "commit", "-qm", "a");
    git(home, "tag", "v0.1.0");
    const cwd = join(folderOf(files), "project");
    const [address = ""] = /https:\S+\.git/.exec(script) ?? [];
    const done = spawnSync("bash", ["-eo", "pipefail", "-c", script], {
      cwd,
      env: {
        PATH: process.env.PATH,
        CI_PROJECT_DIR: cwd,
        CI_NODE_INDEX: String(node),
        CI_NODE_TOTAL: String(job.parallel),
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: `url.file://${home}.insteadOf`,
        GIT_CONFIG_VALUE_0: address,
      },
      encoding: "utf8",
    });
    return { code: done.status, xml: readFileSync(join(cwd, job.artifacts.reports.junit), "utf8") };
  }

  it("tells each file in one of its parts, and passes or fails", () => {
    const files = Object.fromEntries(
      ["a", "b", "c", "d"].map((name) => [`project/reports/${name}.md`, report(TODO)]),
    );
    const parts = [1, 2].map((node) => runJob(node, files));
    expect(parts.map(({ code }) => code)).toEqual([0, 0]);
    const told = parts.flatMap(({ xml }) =>
      [...xml.matchAll(/<testsuite name="([^"]*)"/g)].map(([, name]) => name),
    );
    expect(told.sort()).toEqual(["a", "b", "c", "d"].map((name) => `reports/${name}.md`));
    const wrong = {
      "project/reports/a.md": "---\nreport: self-inspection\n---\n\n# 水表自查报告\n\n情况良好。\n",
    };
    expect([1, 2].map((node) => runJob(node, wrong).code).sort()).toEqual([0, 1]);
  });
});

// With pre-commit itself they run too; it makes a clone and builds it, which takes longer than all of these tests.
describe("hooks of pre-commit", () => {
  const hooks: readonly { readonly id: string; readonly entry: string }[] = parse(
    textOf(".pre-commit-hooks.yaml"),
  );
  for (const { id, entry } of hooks) {
    it(`${id}: runs what is there`, () => {
      const [script = "", ...args] = entry.split(" ");
      expect(statSync(join(root, script)).mode & 0o111).toBe(0o111);
      const cwd = folderOf({ "a.md": report("完好。") });
      const run = spawnSync(join(checkout(), script), [...args, "a.md"], { cwd, encoding: "utf8" });
      expect({ code: run.status, err: run.stderr }).toEqual({ code: 0, err: "" });
    });
  }
});

describe("the page on CI", () => {
  const page = textOf("server/docs/ci.md");
  const fences = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = ""]) => yaml);

  it("has YAML that can be read", () => {
    expect(fences.length).toBeGreaterThan(3);
    for (const yaml of fences) expect(parseAllDocuments(yaml).flatMap(({ errors }) => errors)).toEqual([]);
  });

  it("names inputs of the action and hooks that there are", () => {
    const steps = fences.flatMap((yaml) => parse(yaml)?.jobs?.form?.steps ?? []);
    const given = steps.filter(({ uses = "" }) => uses.includes("/reportwright@"));
    expect(given.length).toBe(2);
    for (const step of given)
      for (const name of Object.keys(step.with)) expect(Object.keys(action.inputs)).toContain(name);
    const ids = [...page.matchAll(/- id: (\S+)/g)].map(([, id]) => id);
    const known = [...textOf(".pre-commit-hooks.yaml").matchAll(/- id: (\S+)/g)].map(([, id]) => id);
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe("the address of the project", () => {
  const named = (repository: unknown): string[] => {
    const home = checkout();
    writeFileSync(join(home, "package.json"), JSON.stringify({ version: "1.2.3", repository }));
    const args = [join(home, "server/dist/cli.js"), "check", "--format", "sarif"];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folderOf({}), encoding: "utf8" });
    const rules: readonly { readonly id: string; readonly helpUri?: string }[] =
      JSON.parse(stdout).runs[0].tool.driver.rules;
    return rules.flatMap(({ id, helpUri }) => (id === "residue" && helpUri ? [helpUri] : []));
  };
  const page = "blob/v1.2.3/server/docs/rules/residue.md";

  for (const [repository, expected] of [
    [undefined, []],
    ["git+https://github.com/a/b.git", [`https://github.com/a/b/${page}`]],
    [{ type: "git", url: "https://github.com/a/b" }, [`https://github.com/a/b/${page}`]],
    ["https://gitlab.example.com/g/a/b.git", [`https://gitlab.example.com/g/a/b/-/${page}`]],
    ["javascript:alert(1)", []],
  ] as const) {
    it(`of ${JSON.stringify(repository) ?? "none"}: where results lead`, () =>
      expect(named(repository)).toEqual(expected));
  }

  it("stands in the pages as soon as the manifest has it", () => {
    const { repository } = JSON.parse(textOf("package.json"));
    const placeholders = textOf("server/docs/ci.md").match(/OWNER/g)?.length ?? 0;
    expect(placeholders > 0).toBe(repository === undefined);
  });
});
