import { launchServer, type Server, type StartOptions, shakeHands } from "../../lsp/server";

/** One kind of work. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** Works for so many milliseconds; what was counted and measured, in words. Throws at the first fault. */
  run(seed: number, time: number): Promise<(readonly [string, string])[]>;
}

/** Runs `work` on a server of its own, which must not complain. */
export async function withServer<T>(
  work: (server: Server) => Promise<T>,
  options: StartOptions = {},
): Promise<T> {
  const server = await launchServer();
  try {
    await shakeHands(server, options);
    const result = await work(server);
    if (server.complaints !== "") throw new Error(`The server wrote to standard error: ${server.complaints}`);
    return result;
  } finally {
    await server.kill();
  }
}

/** Repeats `round` until the time is over; how often it was. */
export async function repeat(time: number, round: (index: number) => Promise<void>): Promise<number> {
  const end = performance.now() + time;
  let index = 0;
  do await round(index++);
  while (performance.now() < end);
  return index;
}
