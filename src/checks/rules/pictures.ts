import type { Library } from '#library/library.ts';
import { nearest } from '#library/nearest.ts';
import { isPictureName, PICTURE_FAULTS } from '#library/picture.ts';
import { quoted } from '#library/quoted.ts';
import { pictureUses } from '../picture-uses.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { isReadable } from '../unread-path.ts';

/** A path that could lead out of the page's own folder. */
export const unsafePath: Rule = {
  name: 'unsafe-path',
  severity: 'error',
  *check(library) {
    for (const { src, path, place } of pictureUses(library)) {
      if (path !== undefined || src === '') continue;
      yield {
        place,
        message: `The picture is named as ${quoted(src)}, which leads out of the page's own folder, so buyers would see a gap.`,
        fix: 'put the picture into the folder images beside the page, and write images/name.svg.',
      };
    }
  },
};

/** A picture that is not there. */
export const missingImage: Rule = {
  name: 'missing-image',
  severity: 'error',
  *check(library) {
    for (const { src, path, place } of pictureUses(library)) {
      if (src === '')
        yield {
          place,
          message: 'The picture has no file, so buyers would see a gap.',
          fix: 'write ![what it shows](images/name.svg).',
        };
      else if (path !== undefined) yield* absent(library, path, `There is no picture ${quoted(src)}`, place);
    }
    for (const { id, settings, placeOf } of library.accounts.values()) {
      const { logo } = settings.brand;
      if (logo === undefined) continue;
      const place = placeOf(['brand', 'logo']);
      yield* absent(library, `accounts/${id}/${logo}`, `There is no file ${quoted(logo)} beside account.yaml`, place);
    }
  },
};

function* absent(library: Library, path: string, what: string, place: RuleFinding['place']): Generator<RuleFinding> {
  if (library.pictures.has(path) || library.pictureFaults.has(path)) return;
  if (!isReadable(library, `${library.shownRoot}/${path}`)) return;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const names = [...library.assets.keys()].filter((asset) => asset.startsWith(folder) && isPictureName(asset));
  const meant = nearest(
    path.slice(folder.length),
    names.map((name) => name.slice(folder.length)),
  );
  yield {
    place,
    message: `${what}, so buyers would see a gap.`,
    fix:
      meant === undefined
        ? `add the file at ${library.shownRoot}/${path}, or take it out here.`
        : `did you mean "${meant}"? Use that.`,
  };
}

/** A picture says nothing to those who do not see it. */
export const imageText: Rule = {
  name: 'image-text',
  severity: 'error',
  *check(library) {
    for (const { src, alt, place } of pictureUses(library)) {
      if (alt === undefined || alt.trim() !== '') continue;
      yield {
        place,
        message: `The picture ${quoted(src)} has no text, so buyers who cannot see it would miss what it shows.`,
        fix: 'say in a sentence what it shows: ![the sentence](address), or alt="the sentence" on <Figure>.',
      };
    }
  },
};

/** One rule for each fault that a picture's file can have. */
export const pictureFaults: readonly Rule[] = PICTURE_FAULTS.map((kind) => ({
  name: kind,
  severity: 'error',
  *check(library) {
    const logos = logoSettings(library);
    for (const [path, faults] of library.pictureFaults) {
      const shownPath = `${library.shownRoot}/${path}`;
      for (const { kind: found, what, fix, line, column } of faults) {
        if (found !== kind) continue;
        const setting = logos.get(path);
        const place = setting ?? (line && column ? { path: shownPath, line, column } : { path: shownPath });
        const at =
          setting && line ? `The logo ${quoted(path.slice(path.lastIndexOf('/') + 1))} (line ${line})` : 'The logo';
        yield { place, message: `${setting ? at : 'The picture'} ${what}`, fix };
      }
    }
  },
}));

/** Where each account names its logo, by the logo's path. */
function logoSettings({ accounts }: Library): Map<string, RuleFinding['place']> {
  return new Map(
    [...accounts.values()].flatMap(({ id, settings: { brand }, placeOf }) =>
      brand.logo === undefined ? [] : [[`accounts/${id}/${brand.logo}`, placeOf(['brand', 'logo'])] as const],
    ),
  );
}
