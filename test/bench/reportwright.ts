import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node } from "./nodes";
import { cli, out } from "./paths";

export interface OwnRule {
  readonly id: string;
  readonly category: string;
}

/** The rules that this project has. */
export function ownRules(): readonly OwnRule[] {
  const text = execFileSync(node.program, [cli, "rules", "--format", "json"], { encoding: "utf8" });
  const { rules }: { readonly rules: readonly OwnRule[] } = JSON.parse(text);
  return rules;
}

/** A configuration that leaves the rules of structure alone, which is what the peers' six rules look at. */
export function structureConfig(): string {
  const others = ownRules().filter(({ id, category }) => category !== "structure" && id !== "list-sequence");
  mkdirSync(join(out, "settings"), { recursive: true });
  const file = join(out, "settings/reportwright.yaml");
  writeFileSync(file, `rules:\n${others.map(({ id }) => `  ${id}: off\n`).join("")}`);
  return file;
}
