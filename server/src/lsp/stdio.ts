import { Transform, type TransformCallback } from "node:stream";

/** Nobody sends more; a length beyond this is a broken header. */
const MAX_BODY = 64 * 1024 * 1024;
const MAX_HEADER = 4096;

/**
 * Passes messages on as long as their frames are sound. The protocol library waits for ever behind a broken header:
 * this stream ends with an error instead, so that the editor can start the server anew.
 */
export class FrameGuard extends Transform {
  /** Bytes of the current body still to come. */
  private body = 0;
  private header = Buffer.alloc(0);

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      this.follow(chunk);
      done(undefined, chunk);
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  }

  private follow(chunk: Buffer): void {
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
    const before = this.header.length;
    this.header = Buffer.concat([this.header, chunk.subarray(at, at + MAX_HEADER)]);
    const end = this.header.indexOf("\r\n\r\n");
    if (end < 0) {
      if (this.header.length >= MAX_HEADER) throw new Error("a message header does not end");
      return chunk.length;
    }
    this.body = bodyLength(this.header.toString("latin1", 0, end));
    this.header = Buffer.alloc(0);
    return at + end + 4 - before;
  }
}

function bodyLength(header: string): number {
  const digits = /^content-length:[ \t]*(\d+)[ \t]*$/im.exec(header)?.[1];
  const length = digits === undefined ? Number.NaN : Number(digits);
  if (!(length >= 0 && length <= MAX_BODY)) throw new Error("a message header names no valid Content-Length");
  return length;
}
