interface Said {
  readonly id: string;
  readonly key: string;
}

const NOTHING = "[]";

/** Ids for what is said of documents: the id stays as long as the same is said, whatever has been typed meanwhile. */
export class AnswerIds {
  private readonly last = new Map<string, Said>();
  private count = 0;

  /** `said`: all that the client is told, as plain data. */
  idOf(uri: string, said: readonly unknown[]): string {
    const key = said.length === 0 ? NOTHING : JSON.stringify(said);
    const last = this.last.get(uri);
    if (last?.key === key) return last.id;
    // No number alone: those are ids of files that are not open.
    const id = `open-${++this.count}`;
    this.last.set(uri, { id, key });
    return id;
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}
