import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "./measure/process";
import { type NodeProgram, node } from "./nodes";
import { cli, out, own, peerModules } from "./paths";
import { SIX_RULES, settingsFiles } from "./peerSettings";

type In = (folder: string, path?: string) => Command;

const modules = (path: string): string => join(peerModules, path);
/** The bare binary. */
export const rumdl = modules("@rumdl/cli-linux-x64/rumdl");

/** A program of this project or a script of the bench, run by a Node. */
const script =
  ({ program }: NodeProgram, file: string, ...args: string[]): In =>
  (cwd, path = ".") => ({ program, args: [file, ...args, path], cwd });

export function reportwright(by: NodeProgram, ...args: string[]): In {
  return script(by, cli, "check", ...args);
}

export function readOnly(by: NodeProgram): In {
  return script(by, own("readOnly.mjs"));
}

/** A Node that does nothing. */
export function emptyNode({ program }: NodeProgram): In {
  return (cwd) => ({ program, args: ["-e", "0"], cwd });
}

/** A process that does nothing: what is left of it is the cost of measuring. */
export const emptyProcess: In = (cwd) => ({ program: "/bin/true", args: [], cwd });

const rumdlArgs = (rules: "structure" | "default", cache: boolean): string[] => [
  "check",
  "--respect-gitignore=false",
  ...(cache ? ["--cache-dir", join(out, "rumdl-cache")] : ["--no-cache"]),
  ...(rules === "default"
    ? ["--no-config"]
    : ["--config", settingsFiles.rumdl, "--enable", SIX_RULES.join(",")]),
];

export function rumdlCheck(rules: "structure" | "default", { cache = false } = {}): In {
  return (cwd, path = ".") => ({ program: rumdl, args: [...rumdlArgs(rules, cache), path], cwd });
}

/** rumdl as npm installs it: a script that starts the binary. */
export function rumdlByNpm(by: NodeProgram): In {
  return (cwd, path = ".") =>
    script(by, modules("rumdl/bin/rumdl"), ...rumdlArgs("structure", false))(cwd, path);
}

export function markdownlint(rules: "structure" | "default"): In {
  const main = modules("markdownlint-cli2/markdownlint-cli2-bin.mjs");
  return (cwd, path = "**/*.md") => {
    const config = rules === "structure" ? settingsFiles.markdownlint : settingsFiles.markdownlintDefault;
    return script(node, main, "--config", config)(cwd, path);
  };
}

export const textlint: In = (cwd, path) =>
  script(
    node,
    modules("textlint/bin/textlint.js"),
    "--config",
    settingsFiles.textlint,
    "--rules-base-directory",
    peerModules,
  )(cwd, path);

export const remark: In = (cwd, path) => {
  const plugins = ["remark-gfm", "remark-frontmatter", "remark-preset-lint-recommended"];
  const use = plugins.flatMap((name) => ["--use", modules(`${name}/index.js`)]);
  return script(
    node,
    modules("remark-cli/cli.js"),
    "--no-config",
    "--no-stdout",
    "--quiet",
    ...use,
  )(cwd, path);
};

export const eipw: In = (cwd) => script(node, own("eipw.mjs"), peerModules)(cwd);

/** Command line of rumdl's language server. */
export function rumdlServer(rules: "structure" | "default"): { program: string; args: string[] } {
  const config = rules === "default" ? ["--no-config"] : ["--config", settingsFiles.rumdlServer];
  return { program: rumdl, args: ["server", ...config] };
}

/** Version of an installed peer; "?" where it is not installed. */
export function versionOf(name: string): string {
  const file = modules(`${name}/package.json`);
  if (!existsSync(file)) return "?";
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? `${manifest.version}`
    : "?";
}
