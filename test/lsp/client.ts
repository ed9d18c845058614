import { afterEach } from "vitest";
import { launchServer, type Server, type StartOptions, shakeHands } from "./server";

export * from "./server";

const running = new Set<Server>();
afterEach(async () => {
  for (const server of running) await server.kill();
  running.clear();
});

/** Starts a server that knows nothing of its client yet. It ends with the test. */
export async function launch(flags: readonly string[] = []): Promise<Server> {
  const server = await launchServer(flags);
  running.add(server);
  return server;
}

/** Starts a server and shakes hands with it. It ends with the test. */
export async function start(options: StartOptions = {}): Promise<Server> {
  return shakeHands(await launch(), options);
}
