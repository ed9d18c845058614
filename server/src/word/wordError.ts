import type { Localized } from "../core/text/localized";

/** Why a Word file cannot be read, for the person who has it. */
export class WordError extends Error {
  constructor(readonly reason: Localized) {
    super(reason.en);
  }
}

export const broken = (): WordError =>
  new WordError({
    en: "this is no Word file (.docx), or a damaged one: does Word open it? Saving it there anew may help.",
    zh: "不是 Word 文件（.docx），或者文件已损坏：请用 Word 打开确认，必要时重新保存。",
  });

export const oldFormat = (): WordError =>
  new WordError({
    en: "this is a file of an old Word (.doc), or one with a password: save it in Word as .docx without one.",
    zh: "这是旧版 Word 文件（.doc）或加密文件：请在 Word 中另存为不加密的 .docx。",
  });

export const tooLarge = (): WordError =>
  new WordError({
    en: "this Word file is too large, or blows up to a size that no report has; it is not opened.",
    zh: "Word 文件过大，或者解压后的大小超出报告应有的范围，不予打开。",
  });
