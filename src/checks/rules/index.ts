import type { Rule } from '../rule.ts';
import { accountSelection } from './account-selection.ts';
import { addressCollision } from './address-collision.ts';
import { assumptionValue } from './assumption-value.ts';
import { caseTwins } from './case-twins.ts';
import { claimFigure } from './claim-figure.ts';
import { componentInSentence } from './component-in-sentence.ts';
import { componentText } from './component-text.ts';
import { conflictClaims } from './conflict-claims.ts';
import { diagnosticBands } from './diagnostic-bands.ts';
import { diagnosticExample } from './diagnostic-example.ts';
import { diagnosticPoints } from './diagnostic-points.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { duplicateTool } from './duplicate-tool.ts';
import { emptyLanguage } from './empty-language.ts';
import { noAccounts, noPages } from './empty-site.ts';
import { eventAttribute } from './event-attribute.ts';
import { expression } from './expression.ts';
import { factCurrency } from './fact-currency.ts';
import { factValue } from './fact-value.ts';
import { fileName } from './file-name.ts';
import { foreignAccount } from './foreign-account.ts';
import { formulaName } from './formula-name.ts';
import { formulaResult } from './formula-result.ts';
import { formulaSyntax } from './formula-syntax.ts';
import { formulaUnit } from './formula-unit.ts';
import { headingLevel } from './heading-level.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { importedCode } from './import.ts';
import { leftOutLink } from './left-out-link.ts';
import { deadAnchor, deadLink, unsafeLink } from './links.ts';
import { listedTwice } from './listed-twice.ts';
import { missingAttribute } from './missing-attribute.ts';
import { missingFile } from './missing-file.ts';
import { missingFilm } from './missing-film.ts';
import { oneSidedBrief } from './one-sided-brief.ts';
import { imageText, missingImage, pictureFaults, unsafePath } from './pictures.ts';
import { planDates } from './plan-dates.ts';
import { rawHtml } from './raw-html.ts';
import { retiredNumber } from './retired-number.ts';
import { sameName } from './same-name.ts';
import { scorecardExample } from './scorecard-example.ts';
import { sensitiveFact } from './sensitive-fact.ts';
import { sharedRoleCode } from './shared-role-code.ts';
import { staleTranslation } from './stale-translation.ts';
import { styleAttribute } from './style-attribute.ts';
import { tooManyPerspectives } from './too-many-perspectives.ts';
import { undrawnSign } from './undrawn-sign.ts';
import { unexpectedFile } from './unexpected-file.ts';
import { unknownAttribute } from './unknown-attribute.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownLocale } from './unknown-locale.ts';
import { unknownReferences } from './unknown-reference.ts';
import { unknownObjective, unknownStatement } from './unknown-statement.ts';
import { unrecordedChange } from './unrecorded-change.ts';
import { unrecordedConflict } from './unrecorded-conflict.ts';
import { unrecordedTranslation } from './unrecorded-translation.ts';
import { unsupportedMarkdown } from './unsupported-markdown.ts';
import { untranslatedInterface } from './untranslated-interface.ts';
import { workedExample } from './worked-example.ts';
import { wrongAttribute } from './wrong-attribute.ts';

/** Every rule that content is checked with. */
export const RULES: readonly Rule[] = [
  ...pictureFaults,
  ...unknownReferences,
  accountSelection,
  addressCollision,
  assumptionValue,
  caseTwins,
  claimFigure,
  componentInSentence,
  componentText,
  conflictClaims,
  deadAnchor,
  deadLink,
  diagnosticBands,
  diagnosticExample,
  diagnosticPoints,
  duplicateId,
  duplicateNumber,
  duplicateTool,
  emptyLanguage,
  eventAttribute,
  expression,
  factCurrency,
  factValue,
  fileName,
  foreignAccount,
  formulaName,
  formulaResult,
  formulaSyntax,
  formulaUnit,
  headingLevel,
  hiddenCharacter,
  imageText,
  importedCode,
  leftOutLink,
  listedTwice,
  missingAttribute,
  missingFile,
  missingFilm,
  missingImage,
  noAccounts,
  noPages,
  oneSidedBrief,
  planDates,
  rawHtml,
  retiredNumber,
  sameName,
  scorecardExample,
  sensitiveFact,
  sharedRoleCode,
  staleTranslation,
  styleAttribute,
  tooManyPerspectives,
  undrawnSign,
  unexpectedFile,
  unknownAttribute,
  unknownComponent,
  unknownLocale,
  unknownObjective,
  unknownStatement,
  unrecordedChange,
  unrecordedConflict,
  unrecordedTranslation,
  unsafeLink,
  unsafePath,
  unsupportedMarkdown,
  untranslatedInterface,
  workedExample,
  wrongAttribute,
];
