import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/vscode/**", "**/node_modules/**"],
    testTimeout: 60_000,
    // What a test waits for, bundles being built, takes as long on a busy machine as tests do.
    hookTimeout: 60_000,
    // One more than by default: much of the time is spent waiting for servers and commands, which are other processes.
    maxWorkers: "100%",
  },
});
