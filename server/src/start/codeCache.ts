import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  futimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isOwn, mayKeepIn } from "./userCache";

/**
 * The date that a file bears that is whole, in seconds: V8 does not look whether it is, and a process may break on one that
 * is not. Whoever writes into it changes the date.
 */
const WHOLE = 946_684_800;
/** Files that are kept in the user's folder: one a bundle, a version of it and a version of V8. */
const MOST = 12;

/** Nobody waits for a pipe. */
const READS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Where the code of a bundle is kept: beside it, by the build, or in the folder that is the user's own. */
export interface Place {
  readonly file: string;
  readonly byUser: boolean;
}

/** What V8 has made of a bundle, as it was kept; undefined where there is none that can be trusted. */
export function keptCode({ file, byUser }: Place): Buffer | undefined {
  let open: number | undefined;
  try {
    open = openSync(file, READS);
    const stat = fstatSync(open);
    if (stat.mtimeMs !== WHOLE * 1000) return undefined;
    if (byUser && !(isOwn(stat) && isOwn(statSync(dirname(file))))) return undefined;
    const code = Buffer.allocUnsafeSlow(stat.size);
    return readSync(open, code) === code.length ? code : undefined;
  } catch {
    return undefined;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

/**
 * Keeps it, where that can be done: beside the place at first, so that several processes can do it at once and none reads
 * a part. Never throws.
 */
export function keepCode({ file, byUser }: Place, make: () => Buffer): void {
  const folder = dirname(file);
  const draft = `${file}.${process.pid}`;
  try {
    if (byUser && !mayKeepIn(folder)) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const open = openSync(draft, "wx", byUser ? 0o600 : 0o644);
    try {
      const code = make();
      for (let done = 0; done < code.length; ) done += writeSync(open, code, done);
      futimesSync(open, WHOLE, WHOLE);
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
    renameSync(draft, file);
    if (byUser) removeOldest(folder);
  } catch {
    forget(draft);
  }
}

/** Removes a file that is of no use. Never throws. */
export function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Then it stays.
  }
}

function removeOldest(folder: string): void {
  const age = (file: string): number => statSync(file, { throwIfNoEntry: false })?.ctimeMs ?? 0;
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((file) => ({ file, age: age(file) }))
    .sort((a, b) => b.age - a.age);
  for (const { file } of files.slice(MOST)) forget(file);
}
