import { asLetters, asRoman } from "./numerals";
import { numberOf, type Ordinal, type OrdinalSystem, seriesOf } from "./ordinal";
import { numberText } from "./reading";

/**
 * What siblings say of ordinals that one text alone leaves open. A letter that is a Roman digit too becomes what its
 * siblings are (H. I. J., or I. II. III.). A doubtful ordinal stays where a sibling of its series confirms it, and is
 * dropped where it stands alone (5 Whys, A. Smith). The entries are the ordinals of the headings of one level under
 * one section, in document order, undefined for one without; so are those of the result.
 */
export function settle(siblings: readonly (Ordinal | undefined)[]): (Ordinal | undefined)[] {
  const read = siblings.map((ordinal) => ordinal && rereadLatin(ordinal, siblings));
  const counts = new Map<string, boolean>();
  const lone = read.filter((ordinal) => ordinal?.doubtful !== undefined).length === 1;
  return read.map((ordinal, index) => {
    if (ordinal?.doubtful === undefined) return ordinal;
    const series = seriesOf(ordinal);
    const confirmed = counts.get(series) ?? isConfirmed(series, read);
    counts.set(series, confirmed);
    if (confirmed || leads(ordinal, read[index + 1])) return sure(ordinal);
    return lone ? asForeigner(ordinal, index, read) : undefined;
  });
}

/** Whether the siblings of an ordinal have a say in it at all: most ordinals can be read in one way alone. */
export function isOpen({ doubtful, system }: Ordinal): boolean {
  return doubtful !== undefined || TWINS[system] !== undefined;
}

function sure(ordinal: Ordinal): Ordinal {
  return { ...ordinal, doubtful: undefined };
}

/** 5 Results, with 5.1 right behind it. */
function leads({ path }: Ordinal, next: Ordinal | undefined): boolean {
  return path.length === 1 && next?.path.length === 2 && next.path[0] === path[0];
}

/** A letter with its mark between just the numbers that it counts between, in another system: 4. V. 6. */
function asForeigner(
  ordinal: Ordinal,
  index: number,
  siblings: readonly (Ordinal | undefined)[],
): Ordinal | undefined {
  const before = siblings.slice(0, index).findLast((one) => one !== undefined);
  const after = siblings.slice(index + 1).find((one) => one !== undefined);
  const numbered = siblings.filter((one) => one !== undefined).length;
  if (ordinal.suffix === "" || numbered < LEAST_KIN) return undefined;
  const fits = (one: Ordinal | undefined): boolean => {
    const number = one === undefined ? Number.NaN : numberOf(one);
    const follows = before === undefined ? number === 1 : numberOf(before) === number - 1;
    return follows && (after === undefined || numberOf(after) === number + 1);
  };
  const right = [ordinal, otherReading(ordinal)].find(fits);
  return right && sure(right);
}

/** So many siblings in all show that one of them is numbered otherwise. */
const LEAST_KIN = 3;

/** One sure ordinal of the series is enough; doubtful ones have to follow each other or to be all there is. */
function isConfirmed(series: string, siblings: readonly (Ordinal | undefined)[]): boolean {
  const members = siblings.filter((each) => each !== undefined && seriesOf(each) === series) as Ordinal[];
  if (members.some(({ doubtful }) => doubtful === undefined)) return true;
  const numbers = members.map(numberOf);
  if (numbers.some((number, i) => i > 0 && number === (numbers[i - 1] ?? 0) + 1)) return true;
  if (members.length > 1 && standInLine(series, siblings)) return true;
  return members.length > 1 && members.length === siblings.length;
}

/** A. …, unnumbered, C. …: each number is that of its place. */
function standInLine(series: string, siblings: readonly (Ordinal | undefined)[]): boolean {
  return siblings.every((one, i) => one === undefined || seriesOf(one) !== series || numberOf(one) === i + 1);
}

/** The two systems that a Latin letter can be read in. */
const TWINS: Readonly<Partial<Record<OrdinalSystem, OrdinalSystem>>> = {
  roman: "letter",
  letter: "roman",
  "roman-lower": "letter-lower",
  "letter-lower": "roman-lower",
  "roman-paren": "letter-paren",
  "letter-paren": "roman-paren",
  word: "word",
  appendix: "appendix",
};

function rereadLatin(ordinal: Ordinal, siblings: readonly (Ordinal | undefined)[]): Ordinal {
  const twin = TWINS[ordinal.system];
  const letter = numberText(ordinal);
  const isLetter = /Letter$/.test(ordinal.numerals);
  if (twin === undefined || !/^[IVXLCDM]$/i.test(letter)) return ordinal;
  const kin = siblings.filter((each) => each !== undefined && isKin(each, ordinal, twin)) as Ordinal[];
  const sure = kin.filter((each) => !/^[IVXLCDM]$/i.test(numberText(each)));
  const letters = sure.filter((each) => /Letter$/.test(each.numerals)).length;
  const romans = sure.filter((each) => /Roman$/.test(each.numerals)).length;
  if (letters === romans || letters > romans === isLetter) return ordinal;
  return otherReading(ordinal) ?? ordinal;
}

/** The letter as a Roman number, the Roman number as a letter. */
function otherReading(ordinal: Ordinal): Ordinal | undefined {
  const twin = TWINS[ordinal.system];
  const letter = numberText(ordinal);
  if (twin === undefined || !/^[IVXLCDM]$/i.test(letter)) return undefined;
  const numeral = /Letter$/.test(ordinal.numerals) ? asRoman(letter) : asLetters(letter);
  return numeral && { ...ordinal, system: twin, numerals: numeral.numerals, path: [numeral.value] };
}

/** Of either system and of the same case and unit. */
function isKin(each: Ordinal, ordinal: Ordinal, twin: OrdinalSystem): boolean {
  if (each.system !== ordinal.system && each.system !== twin) return false;
  return each.unit === ordinal.unit && each.numerals.slice(0, 5) === ordinal.numerals.slice(0, 5);
}
