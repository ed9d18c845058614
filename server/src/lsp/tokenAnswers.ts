import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";

interface Answer {
  readonly id: string;
  readonly data: readonly number[];
}

/** The tokens that the client was told last of each document, to tell it no more than what changed. */
export class TokenAnswers {
  private readonly answers = new Map<string, Answer>();
  private count = 0;

  /** All of them. */
  whole(uri: string, data: number[]): SemanticTokens {
    return { resultId: this.remember(uri, data), data };
  }

  /** The stretch that differs from the answer of that id; all where it is not known any more. */
  since(uri: string, previousId: unknown, data: number[]): SemanticTokens | SemanticTokensDelta {
    const previous = this.answers.get(uri);
    if (previous === undefined || previous.id !== previousId) return this.whole(uri, data);
    const before = previous.data;
    const most = Math.min(before.length, data.length);
    let start = 0;
    while (start < most && before[start] === data[start]) start++;
    let same = 0;
    while (same < most - start && before[before.length - 1 - same] === data[data.length - 1 - same]) same++;
    const resultId = this.remember(uri, data);
    if (start === before.length && start === data.length) return { resultId, edits: [] };
    const deleteCount = before.length - same - start;
    return { resultId, edits: [{ start, deleteCount, data: data.slice(start, data.length - same) }] };
  }

  forget(uri: string): void {
    this.answers.delete(uri);
  }

  private remember(uri: string, data: readonly number[]): string {
    const id = String(++this.count);
    this.answers.set(uri, { id, data });
    return id;
  }
}
