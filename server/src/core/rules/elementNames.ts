import type { Localized } from "../text/localized";
import type { ElementName } from "../types/reportType";

/** What formal parts are called in messages. */
export const ELEMENT_TITLES: Readonly<Record<ElementName, Localized>> = {
  addressee: { en: "addressee", zh: "主送机关或称谓" },
  opening: { en: "opening sentence", zh: "开头的过渡语" },
  closing: { en: "closing formula", zh: "结束语" },
  attachments: { en: "attachment note", zh: "附件说明" },
  signature: { en: "signature", zh: "署名" },
  date: { en: "date", zh: "成文日期" },
};
