/** Splits a byte stream into the bodies of LSP messages, in time that grows with the bytes alone. */
export class Frames {
  private chunks: Buffer[] = [];
  private length = 0;
  /** Bytes of the current message with its header; undefined while the header is not complete. */
  private wanted: { readonly header: number; readonly total: number } | undefined;

  constructor(private readonly onBody: (body: string) => void) {}

  push(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.length += chunk.length;
    while (this.takeOne());
  }

  private takeOne(): boolean {
    this.wanted ??= headerOf(this.whole());
    if (this.wanted === undefined || this.length < this.wanted.total) return false;
    const { header, total } = this.wanted;
    const bytes = this.whole();
    this.chunks = [bytes.subarray(total)];
    this.length -= total;
    this.wanted = undefined;
    this.onBody(bytes.toString("utf8", header, total));
    return this.length > 0;
  }

  private whole(): Buffer {
    const [first] = this.chunks;
    if (first !== undefined && this.chunks.length === 1) return first;
    const bytes = Buffer.concat(this.chunks);
    this.chunks = [bytes];
    return bytes;
  }
}

function headerOf(bytes: Buffer): { header: number; total: number } | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const length = /content-length: *(\d+)/i.exec(bytes.toString("latin1", 0, end))?.[1];
  if (length === undefined) throw new Error("The server sent a header without Content-Length.");
  return { header: end + 4, total: end + 4 + Number(length) };
}

/** A message as it goes over the wire. */
export function frame(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}
