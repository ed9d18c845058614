import { describe, expect, it } from "vitest";
import { ABLE, type Server, start, WAITING } from "./client";
import { INCOMPLETE } from "./reports";

const uri = "file:///reports/drill.md";
const asked = { ...ABLE, workspace: { ...ABLE.workspace, configuration: true } };

async function codes(server: Server): Promise<(string | number)[]> {
  return (await server.pull(uri)).items.map(({ code, severity }) => `${code} ${severity}`);
}

/** A server whose client has these settings. */
async function withSettings(settings: () => unknown): Promise<Server> {
  const server = await start({ capabilities: asked });
  server.answers.set("workspace/configuration", () => [settings()]);
  server.open(uri, INCOMPLETE);
  return server;
}

describe("settings", () => {
  it.each([
    ["none", null, ["missing-section 2"]],
    ["enable: false", { enable: false }, []],
    ["detect: false", { detect: false }, []],
    ["a rule off", { rules: { "missing-section": "off" } }, []],
    ["a rule lower", { rules: { "missing-section": "hint" } }, ["missing-section 4"]],
    [
      "a rule lower, with options",
      { rules: { "missing-section": { severity: "info" } } },
      ["missing-section 3"],
    ],
    [
      "nonsense",
      { enable: 3, detect: "x", rules: { "missing-section": 7, __proto__: "off" } },
      ["missing-section 2"],
    ],
  ])("%s", async (_, settings, expected) => {
    expect(await codes(await withSettings(() => settings))).toEqual(expected);
  });

  it("are asked for again when they change", async () => {
    let enable = true;
    const server = await withSettings(() => ({ enable }));
    expect(await codes(server)).toHaveLength(1);
    enable = false;
    server.notify("workspace/didChangeConfiguration", { settings: null });
    expect(await codes(server)).toEqual([]);
  });

  it("come with the change from clients that cannot be asked", async () => {
    const server = await start();
    server.open(uri, INCOMPLETE);
    server.notify("workspace/didChangeConfiguration", { settings: { reportwright: { detect: false } } });
    expect(await codes(server)).toEqual([]);
  });

  it("come at the start too", async () => {
    const initializationOptions = { reportwright: { settings: { rules: { "missing-section": "off" } } } };
    const server = await start({ initializationOptions });
    server.open(uri, INCOMPLETE);
    expect(await codes(server)).toEqual([]);
  });

  it("are published anew when they change", async () => {
    const server = await start({ capabilities: WAITING });
    server.open(uri, INCOMPLETE);
    await server.next("textDocument/publishDiagnostics");
    server.notify("workspace/didChangeConfiguration", { settings: { reportwright: { enable: false } } });
    expect(await server.next("textDocument/publishDiagnostics")).toMatchObject({ diagnostics: [] });
  });
});

describe("the language", () => {
  it("is the one that is set, whatever the editor's", async () => {
    const server = await start({
      locale: "en",
      initializationOptions: { reportwright: { language: "zh-cn" } },
    });
    server.open(uri, INCOMPLETE);
    const { items } = await server.pull(uri);
    expect(items.map(({ message }) => message)).toContainEqual(expect.stringContaining("缺少"));
  });
});
