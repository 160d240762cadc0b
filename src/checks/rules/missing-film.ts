import { COMPONENTS } from '#domain/component.ts';
import { quoted } from '#library/quoted.ts';
import { isPlainPath } from '../picture-uses.ts';
import type { Rule } from '../rule.ts';

/** A film plays from the vendor's own site, so that no third party learns who watches it. */
export const missingFilm: Rule = {
  name: 'missing-film',
  severity: 'error',
  *check(library) {
    for (const { file, body } of library.bodies) {
      const folder = file.path.slice(0, file.path.lastIndexOf('/'));
      for (const { name, attributes } of body.components) {
        for (const { name: attribute, value, place } of attributes) {
          if (COMPONENTS.get(name)?.attributes[attribute]?.meaning !== 'film' || !value) continue;
          if (isPlainPath(value) && library.films.has(`${folder}/${value}`)) continue;
          yield {
            place,
            message: `${quoted(value)} is no film beside the page that browsers play, so buyers would see an empty frame.`,
            fix: 'put an .mp4 or .webm file of at most 50 MB into the folder images beside the page, and write images/name.mp4.',
          };
        }
      }
    }
  },
};
