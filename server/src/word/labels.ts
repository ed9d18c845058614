import { formatHan, formatHanDigits } from "../core/ordinals/han";
import { formatNumeral } from "../core/ordinals/numerals";

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const CAPITALS: Readonly<Record<string, string>> = {
  一: "壹",
  二: "贰",
  三: "叁",
  四: "肆",
  五: "伍",
  六: "陆",
  七: "柒",
  八: "捌",
  九: "玖",
  十: "拾",
  百: "佰",
  千: "仟",
};

/** A number as Word writes it for `w:numFmt` (ECMA-376, 17.18.59); in digits where the format is none of reports. */
export function formatNumber(value: number, format: string): string {
  return special(value, format) ?? String(value);
}

function special(value: number, format: string): string | undefined {
  switch (format) {
    case "none":
      return "";
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "koreanCounting":
      return formatHan(value);
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
    case "taiwaneseDigital":
      return formatHanDigits(value);
    case "chineseLegalSimplified":
    case "ideographLegalTraditional":
      return formatHan(value).replace(/[一二三四五六七八九十百千]/gu, (digit) => CAPITALS[digit] ?? digit);
    case "ideographTraditional":
      return STEMS[value - 1];
    case "ideographZodiac":
      return BRANCHES[value - 1];
    case "upperRoman":
    case "lowerRoman":
    case "upperLetter":
    case "lowerLetter":
      return formatNumeral(value, format);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return formatNumeral(value, "arabic", "１");
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return formatNumeral(value, "circled");
    case "decimalEnclosedParen":
      return formatNumeral(value, "parenthesized");
    case "decimalEnclosedFullstop":
      return formatNumeral(value, "fullStop");
    case "ideographEnclosedCircle":
      return formatNumeral(value, "circledHan");
    default:
      return undefined;
  }
}
