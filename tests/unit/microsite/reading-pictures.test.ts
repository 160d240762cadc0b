import { expect, test } from 'vitest';
import type { SoundLibrary } from '#library/library.ts';
import { readingOf } from '#microsite/reading.ts';
import { aPage } from '../../helpers/builders.ts';
import { aSite, aSoundLibrary, micrositeOf } from '../../helpers/microsites.ts';

/** A library in which two pages show pictures that could be read: a common page and one of Acme’s own. */
function withPictures(site = aSite()): SoundLibrary {
  const library = aSoundLibrary({ 'site.yaml': site, 'accounts/acme/pages/en/own.mdx': aPage() });
  const picture = (path: string) => {
    const fileName = `0123abcd-${path.slice(path.lastIndexOf('/') + 1)}`;
    return [path, { path, shownPath: path, file: path, bytes: 9, width: 640, height: 360, fileName }] as const;
  };
  const pictures = ['pages/en/images/map.svg', 'accounts/acme/pages/en/plan.png'].map(picture);
  return { ...library, pictures: new Map(pictures), films: new Map([picture('pages/en/tour.mp4')]) };
}

function mediaOf(slug: string, site?: string) {
  const microsite = micrositeOf(withPictures(site));
  const page = microsite.page(slug);
  if (!page) throw new Error('The microsite lacks the page.');
  return readingOf(microsite, page);
}

test('a picture of a common page lies in the folder that all share', () => {
  expect(mediaOf('how-to-try').picture('images/map.svg')).toEqual({
    src: '/pictures/0123abcd-map.svg',
    width: 640,
    height: 360,
  });
});

test('a picture of an account’s own page lies in the account’s folder', () => {
  expect(mediaOf('own').picture('plan.png').src).toBe(`/acme-${'a'.repeat(26)}/files/0123abcd-plan.png`);
});

test('pictures and films stand below the path of the site', () => {
  const reading = mediaOf('how-to-try', aSite({ url: 'https://lanternhouse.example/rooms/' }));

  expect(reading.picture('images/map.svg').src).toBe('/rooms/pictures/0123abcd-map.svg');
  expect(reading.film('tour.mp4')).toBe('/rooms/pictures/0123abcd-tour.mp4');
});

test('a picture that is not there is a fault that names the page', () => {
  expect(() => mediaOf('how-to-try').picture('gone.svg')).toThrow('pages/en/how-to-try.mdx');
});
