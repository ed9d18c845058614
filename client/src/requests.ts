import type { BaseLanguageClient } from "vscode-languageclient";
import type { Notifications, Requests } from "../../server/src/lsp/protocol";

/** Asks the server one of our own requests. */
export function ask<M extends keyof Requests>(
  client: BaseLanguageClient,
  method: M,
  params: Requests[M]["params"],
): Promise<Requests[M]["result"]> {
  return client.sendRequest<Requests[M]["result"]>(method, params);
}

/** Listens to one of our own notifications. */
export function listen<M extends keyof Notifications>(
  client: BaseLanguageClient,
  method: M,
  handler: (params: Notifications[M]) => void,
) {
  return client.onNotification(method, handler);
}
