import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { out } from "./paths";

/** The rules of the peers that look at structure. */
export const SIX_RULES = ["MD001", "MD003", "MD024", "MD025", "MD029", "MD043"] as const;

/** rumdl's six rules, set as a report wants them. `headings`: those that MD043 asks for. */
export function rumdlSettings(headings: readonly string[] = ["*"]): string {
  return `[MD024]\nsiblings-only = true\n[MD043]\nheadings = ${JSON.stringify(headings)}\n`;
}

/** The same of markdownlint-cli2. */
export function markdownlintSettings(headings: readonly string[] = ["*"]): string {
  const plain = { MD001: true, MD003: true, MD025: true, MD029: true };
  const config = { default: false, ...plain, MD024: { siblings_only: true }, MD043: { headings } };
  return JSON.stringify({ config });
}

/** Paths of configuration files, written for whoever asks first. */
export const settingsFiles = {
  get rumdl(): string {
    return write("rumdl.toml", rumdlSettings());
  },
  get rumdlServer(): string {
    const enable = `[global]\nenable = ${JSON.stringify(SIX_RULES)}\n`;
    return write("rumdl-server.toml", enable + rumdlSettings());
  },
  get markdownlint(): string {
    return write("structure.markdownlint-cli2.jsonc", markdownlintSettings());
  },
  get markdownlintDefault(): string {
    return write("default.markdownlint-cli2.jsonc", "{}");
  },
  get textlint(): string {
    return write("textlint.json", JSON.stringify({ rules: { "no-todo": true } }));
  },
};

function write(name: string, text: string): string {
  const folder = join(out, "settings");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
