import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GROUNDS } from '#microsite/brand.ts';
import { CARD_VERSION } from '#microsite/card-version.ts';
import { CARD_SIZE } from '#microsite/page-meta.ts';
import { PROJECT } from '../../helpers/project.ts';

/** What decides about the writing of files, not about a picture. */
const NOT_DRAWING = ['ico.ts', 'plan-cards.ts', 'write-cards.ts', 'write-icons.ts'];
const DRAWS_WITH = /^(?:satori|@resvg\/resvg-js|@takumi-rs\/core|@fontsource\/.*)$/u;

test('the version of the cards is that of their template, fonts and renderers: put the received value into card-version.ts', () => {
  const folder = join(PROJECT, 'src', 'cards');
  const files = readdirSync(folder)
    .filter((name) => !NOT_DRAWING.includes(name))
    .toSorted()
    .map((name) => join(folder, name));
  const settings: unknown = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const { dependencies } = settings as { readonly dependencies: Readonly<Record<string, string>> };
  const packages = Object.entries(dependencies).filter(([name]) => DRAWS_WITH.test(name));
  const hash = createHash('sha256').update(JSON.stringify([packages, GROUNDS.light, CARD_SIZE]));
  for (const file of [...files, join(PROJECT, 'src', 'i18n', 'drawable.ts')]) hash.update(readFileSync(file));

  expect(packages).toHaveLength(6);
  expect(hash.digest('hex').slice(0, 16)).toBe(CARD_VERSION);
});
