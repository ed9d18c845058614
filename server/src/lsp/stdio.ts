import { Writable } from "node:stream";

/** Nobody sends more; a length beyond this is a broken header. */
const MAX_BODY = 64 * 1024 * 1024;
const MAX_HEADER = 4096;
const NOTHING = Buffer.alloc(0);

/**
 * Looks on while messages come in. The protocol library waits for ever behind a broken header: who asks here is told,
 * so that the server can end and the editor start it anew.
 */
export class FrameGuard {
  /** Bytes of the current body still to come. */
  private body = 0;
  private header = NOTHING;

  /** The next bytes. Throws where a frame is not sound. */
  follow(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.body > 0) {
        const taken = Math.min(this.body, chunk.length - at);
        this.body -= taken;
        at += taken;
      } else at = this.followHeader(chunk, at);
    }
  }

  /** Reads on in the header; returns where in the chunk to go on. */
  private followHeader(chunk: Buffer, at: number): number {
    // Nearly every header comes in one piece.
    const whole = this.header.length === 0 ? chunk.indexOf("\r\n\r\n", at, "latin1") : -1;
    if (whole >= 0 && whole - at < MAX_HEADER) {
      this.body = bodyLength(chunk.toString("latin1", at, whole));
      return whole + 4;
    }
    const before = this.header.length;
    this.header = Buffer.concat([this.header, chunk.subarray(at, at + MAX_HEADER)]);
    const end = this.header.indexOf("\r\n\r\n");
    if (end < 0) {
      if (this.header.length >= MAX_HEADER) throw new Error("a message header does not end");
      return chunk.length;
    }
    this.body = bodyLength(this.header.toString("latin1", 0, end));
    this.header = NOTHING;
    return at + end + 4 - before;
  }
}

function bodyLength(header: string): number {
  const digits = /^content-length:[ \t]*(\d+)[ \t]*$/im.exec(header)?.[1];
  const length = digits === undefined ? Number.NaN : Number(digits);
  if (!(length >= 0 && length <= MAX_BODY)) throw new Error("a message header names no valid Content-Length");
  return length;
}

/**
 * Sends a message's header, which the protocol library writes first, together with its body: one call to the system, and
 * the client wakes up once.
 */
export class FrameJoiner extends Writable {
  private header: Buffer | undefined;

  constructor(private readonly output: NodeJS.WritableStream) {
    super();
    output.on("error", (error) => this.destroy(error));
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    if (this.header === undefined) {
      this.header = chunk;
      done();
      return;
    }
    this.output.write(Buffer.concat([this.header, chunk]), done);
    this.header = undefined;
  }
}
