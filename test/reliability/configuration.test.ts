import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Random } from "../bench/inputs/random";
import { type Server, start } from "../lsp/client";
import { told } from "../lsp/expected";
import { TemporaryFolder } from "../lsp/folder";
import { INCOMPLETE } from "../lsp/reports";
import { tries } from "./tries";

/*
 * A configuration that changes under the server. What it says is what a server says that was just started: as much of it
 * works as can be read, and nothing is remembered from before.
 */

const NAME = "reportwright.yaml";

/** States of the configuration, by what they are; `null`: there is no such file. */
const STATES: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  "none at all": { [NAME]: null },
  "a good one": { [NAME]: "rules: { missing-section: hint }" },
  "another good one": { [NAME]: "rules: { missing-section: off, placeholder: error }" },
  "one that switches detection off": { [NAME]: "detect: false" },
  "one that leaves the report out": { [NAME]: 'ignore: ["*.md"]' },
  "one that is cut off": { [NAME]: "rules: { missing-section: hi" },
  "one that is no YAML": { [NAME]: "\t: : {[" },
  "one with an unknown rule": { [NAME]: "rules: { missing-section: hint, no-such-rule: off }" },
  "one of nothing": { [NAME]: "" },
  "one of binary": { [NAME]: "\0\0\0\u0001" },
  "one that extends another": {
    [NAME]: "extends: base.yaml",
    "base.yaml": "rules: { missing-section: info }",
  },
  "one that extends nothing": { [NAME]: "extends: base.yaml", "base.yaml": null },
  "one that extends itself": { [NAME]: "extends: reportwright.yaml" },
  "two that extend each other": { [NAME]: "extends: base.yaml", "base.yaml": "extends: reportwright.yaml" },
  "one that points outside": { [NAME]: "extends: ../secret.yaml" },
  "a type of its own": { [NAME]: "types: [own.yaml]", "own.yaml": "id: own\nname: Own\nsections: [Work]" },
  "a broken type of its own": { [NAME]: "types: [own.yaml]", "own.yaml": "id: [" },
};

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.remove());

describe("a configuration that changes under the server", () => {
  const CHANGES = 100;

  it("counts as it stands on the disk after each change, with at most one finding for each fault", async () => {
    const uri = folder.write("drill.md", INCOMPLETE);
    const server = await start({ folder: folder.address, capabilities: undefined });
    server.open(uri, INCOMPLETE);
    const random = new Random(7);
    const fresh = new Map<string, unknown>();
    for (let i = 0; i < CHANGES; i++) {
      const name = random.pick(Object.keys(STATES));
      change(server, STATES[name] ?? {});
      const said = await says(server, uri);
      if (!fresh.has(name)) fresh.set(name, await saidByANewOne(uri));
      expect(said, `${i}: ${name}`).toEqual(fresh.get(name));
      expect(said.configuration.length, name).toBeLessThanOrEqual(1);
    }
  });

  tries("F7", CHANGES);
});

function change(server: Server, state: Readonly<Record<string, string | null>>): void {
  const files = { "base.yaml": null, "own.yaml": null, ...state };
  for (const [path, text] of Object.entries(files)) {
    if (text === null) folder.delete(path);
    else folder.write(path, text);
  }
  server.notify("workspace/didChangeWatchedFiles", {
    changes: Object.entries(files).map(([path, text]) => ({
      uri: folder.of(path),
      type: text === null ? 3 : 2,
    })),
  });
}

async function says(server: Server, uri: string) {
  const report = told((await server.pull(uri)).items);
  const configuration = told((await server.pull(folder.of(NAME))).items);
  return { report, configuration };
}

async function saidByANewOne(uri: string) {
  const server = await start({ folder: folder.address });
  server.open(uri, INCOMPLETE);
  const said = await says(server, uri);
  await server.kill();
  return said;
}
