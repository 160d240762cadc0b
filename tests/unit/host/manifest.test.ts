import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { formatManifest, type ManifestEntry, readManifest } from '#host/manifest.ts';
import { planMicrosites } from '#microsite/microsite.ts';
import { temporaryFolder } from '../../helpers/build-site.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aSite, aSoundLibrary, TODAY } from '../../helpers/microsites.ts';

const TOKEN = 'a'.repeat(26);

function entry(settings: Partial<ManifestEntry> = {}): ManifestEntry {
  const link = `https://view.lanternhouse.example/acme-${TOKEN}/`;
  return { account: 'acme', name: 'Acme Harbour', pages: 14, bytes: 300_000, link, ...settings };
}

test('each account is one line with its pages, size and link', () => {
  const table = formatManifest([entry(), entry({ account: 'bolt-yard', pages: 7, bytes: 5 * 1024 * 1024 })], {
    showLinks: true,
  });

  expect(table.split('\n')).toEqual([
    'Account    Pages    Size  Link',
    `---------  -----  ------  ${'-'.repeat(66)}`,
    `acme          14  293 KB  https://view.lanternhouse.example/acme-${TOKEN}/`,
    `bolt-yard      7  5.0 MB  https://view.lanternhouse.example/acme-${TOKEN}/`,
  ]);
});

test('where others could read it no part of a link is shown, and the table says so', () => {
  const table = formatManifest([entry()], { showLinks: false });

  expect(table).not.toContain(TOKEN);
  expect(table).not.toContain('https:');
  expect(table).toContain('Link (hidden under CI)');
  expect(table).toMatch(/^acme +14 +293 KB +…$/mu);
});

test('no accounts give a head without lines', () => {
  expect(formatManifest([], { showLinks: true }).split('\n')).toHaveLength(2);
});

function builtFolder(files: Readonly<Record<string, string>>): string {
  const built = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(built, path)), { recursive: true });
    writeFileSync(join(built, path), text);
  }
  return built;
}

test('an account’s pages and bytes are those of its own folder, its languages together', () => {
  const account = anAccount({ locales: '[en, fa]', token: TOKEN });
  const library = aSoundLibrary({
    'site.yaml': aSite({ url: 'https://lanternhouse.example/rooms/' }),
    'accounts/acme/account.yaml': account,
  });
  const built = builtFolder({
    [`acme-${TOKEN}/index.html`]: '12345',
    [`acme-${TOKEN}/en/roles/index.html`]: '123',
    [`acme-${TOKEN}/fa/index.html`]: '1',
    [`acme-${TOKEN}/brand.css`]: '1234567',
    '404.html': 'not of an account',
  });

  expect(readManifest(built, planMicrosites(library, { today: TODAY }))).toEqual([
    {
      account: 'acme',
      name: 'Bolt Yard',
      pages: 3,
      bytes: 16,
      link: `https://lanternhouse.example/rooms/acme-${TOKEN}/`,
    },
  ]);
});
