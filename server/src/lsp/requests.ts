import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type ProtocolRequestType,
  ResponseError,
} from "vscode-languageserver";
import { isPosition, isRange } from "./documents";
import type { Requests as OwnRequests } from "./protocol";
import type { Session } from "./session";

/** What a request's parameters must hold before its handler sees them. */
export type Needs = "nothing" | "document" | "position" | "range";

/** Where the conversation stands: requests out of turn are refused. */
export interface Turn {
  session: Session | undefined;
  over: boolean;
}

export type Handler<P, R> = (session: Session, params: P, token: CancellationToken) => R | Promise<R>;

/** Registers handlers so that every request gets an answer, and none that shows the inside of the server. */
export class Requests {
  constructor(
    private readonly connection: Connection,
    private readonly turn: Turn,
  ) {
    connection.onRequest(
      (method) => this.refusal() ?? new ResponseError(ErrorCodes.MethodNotFound, `Unknown request ${method}`),
    );
  }

  /** A request of the Language Server Protocol. */
  on<P, R, PR, E, O>(type: ProtocolRequestType<P, R, PR, E, O>, needs: Needs, handler: Handler<P, R>): void {
    this.connection.onRequest<unknown, void>(type.method, this.guarded(type.method, needs, handler));
  }

  /** A request of our own. */
  onOwn<M extends keyof OwnRequests>(
    method: M,
    needs: Needs,
    handler: Handler<OwnRequests[M]["params"], OwnRequests[M]["result"]>,
  ): void {
    this.connection.onRequest<unknown, void>(method, this.guarded(method, needs, handler));
  }

  /** The error for a request before `initialize` or after `shutdown`; undefined in between. */
  refusal(): ResponseError<void> | undefined {
    if (this.turn.over) return new ResponseError(ErrorCodes.InvalidRequest, "The server has been shut down.");
    if (this.turn.session === undefined)
      return new ResponseError(ErrorCodes.ServerNotInitialized, "The server has not been initialized.");
    return undefined;
  }

  private guarded<P, R>(method: string, needs: Needs, handler: Handler<P, R>) {
    // A list of parameters comes as so many arguments: no request of ours takes one.
    return async (params: P, token: CancellationToken | undefined): Promise<unknown> => {
      const refusal = this.refusal();
      const { session } = this.turn;
      if (refusal !== undefined || session === undefined) return refusal ?? internalError(method);
      if (token === undefined || !satisfies(params, needs))
        return new ResponseError(ErrorCodes.InvalidParams, `Invalid parameters of ${method}`);
      try {
        return await handler(session, params, token);
      } catch (error) {
        session.log(`${method} failed: ${error instanceof Error ? error.stack : String(error)}`);
        return internalError(method);
      }
    };
  }
}

function internalError(method: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InternalError, `${method} failed; the server's log says more.`);
}

function satisfies(params: unknown, needs: Needs): boolean {
  if (needs === "nothing") return true;
  if (typeof params !== "object" || params === null || addressOf(params) === undefined) return false;
  if (needs === "position") return "position" in params && isPosition(params.position);
  return needs === "document" || ("range" in params && isRange(params.range));
}

/** The address of the document that parameters name, the protocol's way or ours. */
function addressOf(params: unknown): string | undefined {
  if (typeof params !== "object" || params === null) return undefined;
  const holder = "textDocument" in params ? params.textDocument : params;
  if (typeof holder !== "object" || holder === null || !("uri" in holder)) return undefined;
  return typeof holder.uri === "string" ? holder.uri : undefined;
}
