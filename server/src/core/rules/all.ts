import { unknownReportType } from "./configuration/unknownReportType";
import { unusedSuppression } from "./configuration/unusedSuppression";
import { notices } from "./notices";
import { announcedCount } from "./numbering/announcedCount";
import { attachmentSequence } from "./numbering/attachmentSequence";
import { captionMissing } from "./numbering/captionMissing";
import { captionSequence } from "./numbering/captionSequence";
import { enumerationSequence } from "./numbering/enumerationSequence";
import { listSequence } from "./numbering/listSequence";
import { ordinalMissing } from "./numbering/ordinalMissing";
import { ordinalPunctuation } from "./numbering/ordinalPunctuation";
import { ordinalSequence } from "./numbering/ordinalSequence";
import { ordinalStyle } from "./numbering/ordinalStyle";
import { brokenReference } from "./references/brokenReference";
import { missingAttachment } from "./references/missingAttachment";
import { staleToc } from "./references/staleToc";
import { unreferencedItem } from "./references/unreferencedItem";
import type { Rule, RuleInfo } from "./rule";
import { closingMismatch } from "./structure/closingMismatch";
import { duplicateSection } from "./structure/duplicateSection";
import { emptySection } from "./structure/emptySection";
import { frontMatter } from "./structure/frontMatter";
import { headingLevelJump } from "./structure/headingLevelJump";
import { misplacedElement } from "./structure/misplacedElement";
import { misplacedSection } from "./structure/misplacedSection";
import { missingElement } from "./structure/missingElement";
import { missingSection } from "./structure/missingSection";
import { missingTitle } from "./structure/missingTitle";
import { sectionContent } from "./structure/sectionContent";
import { sectionLength } from "./structure/sectionLength";
import { sectionName } from "./structure/sectionName";
import { titleMismatch } from "./structure/titleMismatch";
import { unexpectedSection } from "./structure/unexpectedSection";
import { wrongSectionLevel } from "./structure/wrongSectionLevel";
import { dateFormat } from "./text/dateFormat";
import { duplicateParagraph } from "./text/duplicateParagraph";
import { headingPunctuation } from "./text/headingPunctuation";
import { leadInWithoutList } from "./text/leadInWithoutList";
import { mergedLine } from "./text/mergedLine";
import { mixedWidth } from "./text/mixedWidth";
import { placeholder } from "./text/placeholder";
import { residue } from "./text/residue";
import { unbalancedPair } from "./text/unbalancedPair";
import { unfinishedSentence } from "./text/unfinishedSentence";
import { yearMismatch } from "./text/yearMismatch";

/** All rules; the earlier ones outrank the later where two see the same defect. */
export const allRules: readonly Rule[] = [
  missingSection,
  misplacedSection,
  duplicateSection,
  unexpectedSection,
  wrongSectionLevel,
  sectionName,
  emptySection,
  sectionLength,
  sectionContent,
  headingLevelJump,
  missingTitle,
  titleMismatch,
  missingElement,
  misplacedElement,
  closingMismatch,
  frontMatter,
  ordinalSequence,
  ordinalStyle,
  ordinalPunctuation,
  ordinalMissing,
  enumerationSequence,
  listSequence,
  announcedCount,
  captionSequence,
  captionMissing,
  attachmentSequence,
  brokenReference,
  unreferencedItem,
  missingAttachment,
  staleToc,
  placeholder,
  mixedWidth,
  residue,
  yearMismatch,
  dateFormat,
  unbalancedPair,
  headingPunctuation,
  mergedLine,
  leadInWithoutList,
  unfinishedSentence,
  duplicateParagraph,
  unknownReportType,
  unusedSuppression,
];

/** Everything that a finding's `rule` may name. */
export const documentedRules: readonly RuleInfo[] = [...allRules, ...notices];
