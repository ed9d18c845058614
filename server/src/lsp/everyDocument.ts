import type { Session } from "./session";

/** Files between two looks at what else is asked. */
const STRETCH = 20;

/** Addresses of the workspace's Markdown files and of the open documents, the latter as the client spells them. */
export async function* everyDocument(session: Session): AsyncGenerator<string> {
  const { documents, surroundings } = session;
  const open = new Map(
    documents.uris
      .filter((uri) => documents.get(uri) !== undefined)
      .map((uri) => [surroundings.keyOf(uri), uri]),
  );
  let looked = 0;
  for (const uri of await surroundings.documents()) {
    if (++looked % STRETCH === 0) await new Promise((resolve) => setTimeout(resolve));
    const key = surroundings.keyOf(uri);
    yield open.get(key) ?? uri;
    open.delete(key);
  }
  yield* open.values();
}
