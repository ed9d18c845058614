import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { cliPath, folderOf } from "./support/cli";

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

/** Runs the steps of the action that have a script, as a runner does: inputs reach them as variables. */
function act(cwd: string, inputs: Readonly<Record<string, string>>) {
  const output = join(folderOf({ output: "" }), "output");
  const home = checkout();
  const values: Record<string, string> = { "github.action_path": home };
  for (const [name, { default: value }] of Object.entries(action.inputs))
    values[`inputs.${name}`] = inputs[name] ?? value;
  let out = "";
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
    code = done.status;
  }
  return { code, out, output: readFileSync(output, "utf8") };
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
