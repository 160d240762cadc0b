import { HIDDEN_CHARACTER } from '#domain/plain-text.ts';
import { placeAt } from '#library/place-at.ts';
import { splitPage } from '#library/split-page.ts';
import { pageFiles } from '../page-index.ts';
import type { Rule } from '../rule.ts';

/** Characters that turn the text around them make a reader see what nobody wrote. */
export const hiddenCharacter: Rule = {
  name: 'hidden-character',
  severity: 'error',
  *check(library) {
    for (const { file } of pageFiles(library)) {
      const { bodyStart } = splitPage(file.text);
      const found = HIDDEN_CHARACTER.exec(file.text.slice(bodyStart));
      if (!found) continue;
      const start = bodyStart + found.index;
      yield {
        place: placeAt(file.text, start, file.shownPath),
        message:
          'An invisible character here turns or hides the text around it, so buyers could read something else than you wrote.',
        fix: 'delete the invisible character.',
        edit: { path: file.shownPath, start, end: start + found[0].length, text: '' },
      };
    }
  },
};
