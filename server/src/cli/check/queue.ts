/** Work of which several threads take the next piece: each number is given once, from 0 on. */
export class Queue {
  /** `taken`: that of the thread that this one helps. */
  constructor(
    readonly taken: Int32Array<SharedArrayBuffer> = new Int32Array(
      new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
    ),
  ) {}

  take(): number {
    return Atomics.add(this.taken, 0, 1);
  }
}
