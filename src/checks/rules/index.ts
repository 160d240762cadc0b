import type { Rule } from '../rule.ts';
import { accountSelection } from './account-selection.ts';
import { addressCollision } from './address-collision.ts';
import { caseTwins } from './case-twins.ts';
import { claimFigure } from './claim-figure.ts';
import { componentInSentence } from './component-in-sentence.ts';
import { componentText } from './component-text.ts';
import { conflictClaims } from './conflict-claims.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateTool } from './duplicate-tool.ts';
import { noAccounts, noPages } from './empty-site.ts';
import { eventAttribute } from './event-attribute.ts';
import { expression } from './expression.ts';
import { factCurrency } from './fact-currency.ts';
import { factValue } from './fact-value.ts';
import { fileName } from './file-name.ts';
import { foreignAccount } from './foreign-account.ts';
import { headingLevel } from './heading-level.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { importedCode } from './import.ts';
import { leftOutLink } from './left-out-link.ts';
import { deadAnchor, deadLink, unsafeLink } from './links.ts';
import { listedTwice } from './listed-twice.ts';
import { missingAttribute } from './missing-attribute.ts';
import { missingFile } from './missing-file.ts';
import { missingFilm } from './missing-film.ts';
import { imageText, missingImage, pictureFaults, unsafePath } from './pictures.ts';
import { planDates } from './plan-dates.ts';
import { rawHtml } from './raw-html.ts';
import { sameName } from './same-name.ts';
import { sensitiveFact } from './sensitive-fact.ts';
import { styleAttribute } from './style-attribute.ts';
import { tooManyPerspectives } from './too-many-perspectives.ts';
import { unexpectedFile } from './unexpected-file.ts';
import { unknownAttribute } from './unknown-attribute.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownLocale } from './unknown-locale.ts';
import { unknownReferences } from './unknown-reference.ts';
import { unrecordedConflict } from './unrecorded-conflict.ts';
import { unsupportedMarkdown } from './unsupported-markdown.ts';
import { untranslatedInterface } from './untranslated-interface.ts';
import { wrongAttribute } from './wrong-attribute.ts';

/** Every rule that content is checked with. */
export const RULES: readonly Rule[] = [
  ...pictureFaults,
  ...unknownReferences,
  accountSelection,
  addressCollision,
  caseTwins,
  claimFigure,
  componentInSentence,
  componentText,
  conflictClaims,
  deadAnchor,
  deadLink,
  duplicateId,
  duplicateTool,
  eventAttribute,
  expression,
  factCurrency,
  factValue,
  fileName,
  foreignAccount,
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
  planDates,
  rawHtml,
  sameName,
  sensitiveFact,
  styleAttribute,
  tooManyPerspectives,
  unexpectedFile,
  unknownAttribute,
  unknownComponent,
  unknownLocale,
  unrecordedConflict,
  unsafeLink,
  unsafePath,
  unsupportedMarkdown,
  untranslatedInterface,
  wrongAttribute,
];
