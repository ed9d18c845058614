import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "../bench/inputs/random";
import { INCOMPLETE } from "../lsp/reports";
import type { Server } from "../lsp/server";
import { METHODS, Scene } from "./wire/requests";

const URI = "file:///reports/cancelled.md";
const CANCELLED = -32800;
/** A new name that says nothing, for one. */
const REFUSED = -32602;

/** Sends requests of all kinds and cancels each at some time, before its answer or after it. */
export async function cancelAll(
  server: Server,
  random: Random,
  count: number,
): Promise<{
  readonly answers: number /** Of errors that no cancelled and no senseless request has. */;
  readonly codes: Set<number>;
}> {
  server.open(URI, INCOMPLETE);
  const scene = new Scene(random, URI, INCOMPLETE, 1);
  const before = server.answered;
  const messages = await Promise.all(
    Array.from({ length: count }, async () => {
      const method = random.pick(Object.keys(METHODS));
      const { id, answer } = server.ask(method, METHODS[method]?.params(scene));
      if (random.chance(0.5)) await sleep(random.int(0, 20));
      server.cancel(id);
      return answer;
    }),
  );
  server.close(URI);
  const codes = messages.flatMap(({ error }) =>
    error === undefined || error.code === CANCELLED || error.code === REFUSED ? [] : [error.code],
  );
  return { answers: server.answered - before, codes: new Set(codes) };
}
