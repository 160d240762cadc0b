import { describe, expect, test } from 'vitest';
import { everyRoom } from '#microsite/every-room.ts';
import type { Microsite } from '#microsite/microsite.ts';
import { pageMeta } from '#microsite/page-meta.ts';
import { webManifest } from '#microsite/web-manifest.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite, aSite, aSoundLibrary, micrositeOf } from '../../helpers/microsites.ts';

const URL_BELOW = 'https://view.lanternhouse.example/rooms/';

function bolt(preview: boolean): Microsite {
  const files = {
    'site.yaml': aSite({ url: URL_BELOW, locales: '[en, fa, ru]' }),
    'accounts/bolt/account.yaml': anAccount({ locales: '[en, fa, ru]', preview: `{ name: ${preview} }` }),
    'accounts/bolt/pages/en/our-lane.mdx': aPage('Text.', { title: 'The lane of Bolt Yard' }),
  };
  return micrositeOf(aSoundLibrary(files), { account: 'bolt', locale: 'fa' });
}

test('addresses are whole, below the path of the site', () => {
  const meta = pageMeta(bolt(false), { job: 'validation' });
  const folder = `${URL_BELOW}bolt-${'b'.repeat(26)}/`;

  expect(meta.url).toBe(`${folder}fa/jobs/validation/`);
  expect(meta.image.url.startsWith(`${folder}cards/`)).toBe(true);
  expect(meta.manifest).toBe(`/rooms/bolt-${'b'.repeat(26)}/fa/manifest.webmanifest`);
  expect(meta.icons).toBe('/rooms/');
});

test('languages are told with their regions', () => {
  const { locale, otherLocales } = pageMeta(bolt(false), 'home');

  expect([locale, ...otherLocales]).toEqual(['fa_IR', 'en_GB', 'ru_RU']);
});

describe('an account that keeps its name to itself', () => {
  test('is named in no title, sentence or alternative text', () => {
    const microsite = bolt(false);
    const told = everyRoom(microsite).map((room) => {
      const { title, description, siteName, image } = pageMeta(microsite, room);
      return [title, description, siteName, image.alt];
    });

    expect(JSON.stringify(told)).not.toContain('Bolt');
  });

  test('is not named on a home screen', () => {
    const { id, start_url, scope, ...shown } = webManifest(bolt(false));

    expect(JSON.stringify(shown).toLowerCase()).not.toContain('bolt');
    expect([id, start_url, scope].every((address) => String(address).startsWith('/rooms/bolt-'))).toBe(true);
  });
});

test('an account that allows it is named in the title of its home, and on a home screen', () => {
  expect(pageMeta(bolt(true), 'home').title).toContain('Bolt Yard');
  expect(webManifest(bolt(true))).toMatchObject({ lang: 'fa', dir: 'rtl', name: expect.stringContaining('Bolt Yard') });
});

test('each room has a sentence of its own, and a page its summary', () => {
  const microsite = aMicrosite();
  const sentences = everyRoom(microsite)
    .filter((room) => typeof room === 'string')
    .map((room) => pageMeta(microsite, room).description);

  expect(new Set(sentences).size).toBe(sentences.length);
  expect(pageMeta(microsite, { page: 'how-to-try' })).toMatchObject({
    description: microsite.page('how-to-try')?.settings.summary,
    type: 'article',
  });
});

test('the alternative text says what the card says', () => {
  const microsite = aMicrosite();
  const page = microsite.page('how-to-try');
  const { alt } = pageMeta(microsite, { page: 'how-to-try' }).image;

  expect(alt).toContain(page?.settings.title);
  expect(alt).toContain('Lanternhouse');
});
