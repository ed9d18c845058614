import { execFileSync } from "node:child_process";
import { basename, join } from "node:path";
import { node } from "../nodes";
import { cli, peerModules } from "../paths";
import { SIX_RULES } from "../peerSettings";
import { rumdl } from "../tools";

/** Rules that spoke, by the name of the file without its folder. */
export type Findings = ReadonlyMap<string, readonly string[]>;

/** What markdownlint-cli2 says of the files of a folder; its settings are there. */
export function markdownlintFindings(folder: string): Findings {
  const main = join(peerModules, "markdownlint-cli2/markdownlint-cli2-bin.mjs");
  const { err } = output(node.program, [main, "--config", "peers.markdownlint-cli2.jsonc", "*.md"], folder);
  return grouped([...err.matchAll(/^(\S+\.md):\d+(?::\d+)? error (MD\d+)/gm)].map((it) => [it[1], it[2]]));
}

export function rumdlFindings(folder: string): Findings {
  const args = ["check", "--no-cache", "--respect-gitignore=false", "--config", "peers.toml"];
  const rules = ["--enable", SIX_RULES.join(","), "--output-format", "concise", "."];
  const { out } = output(rumdl, [...args, ...rules], folder);
  return grouped([...out.matchAll(/^(\S+\.md):\d+:\d+.*?(MD\d+)/gm)].map((it) => [it[1], it[2]]));
}

export function ourFindings(folder: string): Findings {
  const { out } = output(node.program, [cli, "check", "--format", "json", "."], folder);
  const { files }: Report = JSON.parse(out);
  return grouped(files.flatMap(({ path, findings }) => findings.map(({ rule }) => [path, rule])));
}

/** How often each rule spoke; "nothing" where none did. */
export function summary(findings: Findings): string {
  const times = new Map<string, number>();
  for (const rule of [...findings.values()].flat()) times.set(rule, (times.get(rule) ?? 0) + 1);
  return [...times].map(([rule, count]) => `${rule} × ${count}`).join(", ") || "nothing";
}

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string }[];
  }[];
}

/** A checker ends with 1 where it finds something. */
function output(program: string, args: readonly string[], cwd: string): { out: string; err: string } {
  try {
    return {
      out: execFileSync(program, args, { cwd, encoding: "utf8", stdio: "pipe", maxBuffer: 2 ** 28 }),
      err: "",
    };
  } catch (error) {
    if (!(error instanceof Error) || !("status" in error) || error.status !== 1) throw error;
    const text = (name: "stdout" | "stderr"): string =>
      name in error ? String(Reflect.get(error, name)) : "";
    return { out: text("stdout"), err: text("stderr") };
  }
}

function grouped(pairs: readonly (readonly [string | undefined, string | undefined] | string[])[]): Findings {
  const byFile = new Map<string, string[]>();
  for (const [file = "", rule = ""] of pairs) {
    const name = basename(file);
    byFile.set(name, [...(byFile.get(name) ?? []), rule]);
  }
  return byFile;
}
