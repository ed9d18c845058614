import type { Localized } from "../core/text/localized";
import type { Decoded } from "../host/decode";
import { encode } from "../host/encode";
import { replaceFile, type WriteProblem } from "../host/safeWrite";
import type { Documents } from "./documents";
import type { Input } from "./files";
import type { Terminal } from "./terminal";

const UNWRITTEN: Record<WriteProblem, Localized> = {
  changed: {
    en: "it has changed meanwhile and was not written; run it again.",
    zh: "文件在此期间有改动，未写入，请重新运行。",
  },
  denied: { en: "no permission to write it; it is as it was.", zh: "没有写入权限，文件未改动。" },
  full: { en: "no room to write it; it is as it was.", zh: "磁盘空间不足，文件未改动。" },
  outside: {
    en: "this link leads out of the current folder and is not written.",
    zh: "此链接指向当前文件夹之外，未写入。",
  },
  "no-file": { en: "this is no file that could be written.", zh: "不是可以写入的文件。" },
  interrupted: {
    en: "an earlier write of it was interrupted: the copy beside it (.NAME.….bak) is what it held. Compare them, delete the copy, run it again.",
    zh: "此前的一次写入中断，旁边的副本（.文件名.….bak）是其原内容。请核对后删除副本，再重新运行。",
  },
  other: { en: "it cannot be written; it is as it was.", zh: "无法写入，文件未改动。" },
};

const UNENCODED: Localized = {
  en: "its encoding cannot be kept byte for byte; it is as it was. Convert the file to UTF-8 first.",
  zh: "无法逐字节保持原编码，文件未改动。请先转换为 UTF-8。",
};

/** Puts a new text in the place of what was read, in the same encoding. Whether it is there; if not, why is told. */
export function writeBack(
  documents: Documents,
  input: Input,
  read: Decoded & { readonly bytes: Uint8Array },
  text: string,
  root: string,
): boolean {
  const after = encode({ ...read, text });
  const problem =
    after === undefined || !isExact(read)
      ? UNENCODED
      : complaintOf(replaceFile({ path: input.file, before: read.bytes, after, root }));
  if (problem !== undefined) documents.complain(input.path, problem);
  return problem === undefined;
}

/** Writes a new text to standard output as a file with it would be: in the encoding of what was read. */
export function writeToOutput(terminal: Terminal, read: Decoded, text: string): void {
  const bytes = encode({ ...read, text });
  if (bytes === undefined) terminal.out(text);
  else terminal.outBytes(bytes);
}

/** Whether what was read is written as it was: some encodings have two ways to write one character. */
function isExact(read: Decoded & { readonly bytes: Uint8Array }): boolean {
  const again = encode(read);
  return again !== undefined && Buffer.compare(again, read.bytes) === 0;
}

function complaintOf(problem: WriteProblem | undefined): Localized | undefined {
  return problem && UNWRITTEN[problem];
}
