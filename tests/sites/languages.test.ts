import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, temporaryFolder } from '../helpers/build-site.ts';
import { anAccount, aPage } from '../helpers/builders.ts';
import { pagesAmong, readBuiltFiles } from '../helpers/built-files.ts';
import { deadLinks } from '../helpers/dead-links.ts';
import { fixture } from '../helpers/project.ts';
import { htmlFaults } from '../helpers/validate-html.ts';

/** German and Arabic have no words of the interface, Armenian and Chinese no built-in font, French no content at all. */
const LOCALES = '[fa, de, ar, hy, zh-CN, fr]';
const FOLDER = `acme-${'a'.repeat(26)}`;

let built = '';

beforeAll(async () => {
  const content = join(temporaryFolder(), 'content');
  cpSync(fixture('minimal'), content, { recursive: true });
  const site = readFileSync(join(content, 'site.yaml'), 'utf8');
  writeFileSync(
    join(content, 'site.yaml'),
    site.replace(/^locales: .*$/mu, 'locales: [en, fa, de, ar, hy, zh-CN, fr]'),
  );
  const about =
    '{ topic: { en: Is it worth it?, de: Lohnt es sich?, ar: هل يستحق؟ }, summary: { en: Being weighed. } }';
  writeFileSync(
    join(content, 'accounts/acme/account.yaml'),
    anAccount({ name: 'Acme Harbour', token: 'a'.repeat(26), locales: LOCALES, defaultLocale: 'fa', about }),
  );
  for (const [locale, words] of Object.entries({ de: 'Worte', hy: 'Բառեր', 'zh-CN': '文字' })) {
    mkdirSync(join(content, 'pages', locale), { recursive: true });
    writeFileSync(join(content, 'pages', locale, 'how-to-try.mdx'), aPage(words, { title: words }));
  }
  built = await buildSite({ content });
});

const page = (path: string) => readFileSync(join(built, FOLDER, path, 'index.html'), 'utf8');

test('every declared language has valid pages whose links lead somewhere', () => {
  const files = readBuiltFiles(built);
  const locales = new Set(pagesAmong(files).map(({ path }) => path.split('/')[1]));

  for (const locale of ['fa', 'de', 'ar', 'hy', 'zh-CN', 'fr']) expect(locales).toContain(locale);
  expect(htmlFaults(files)).toEqual([]);
  expect(deadLinks(files)).toEqual([]);
});

test('where the interface has no words, the page is English and its texts are marked as what they are', () => {
  expect(page('de')).toMatch(/<html lang="en" dir="ltr"/u);
  expect(page('de')).toMatch(/<h1><span lang="de" dir="ltr">Lohnt es sich\?<\/span><\/h1>/u);
  expect(page('ar')).toMatch(/<h1><span lang="ar" dir="rtl">هل يستحق؟<\/span><\/h1>/u);
  expect(page('zh-CN/pages/how-to-try')).toMatch(/<div class="prose" lang="zh-CN" dir="ltr">/u);
  expect(page('zh-CN/pages/how-to-try')).not.toContain('class="untranslated"');
});

test('the link opens the default language, and the switch names all of them', () => {
  expect(readFileSync(join(built, FOLDER, 'index.html'), 'utf8')).toContain(`url=/${FOLDER}/fa/`);
  for (const name of ['فارسی', 'Deutsch', 'العربية', 'Հայերեն', 'Français']) expect(page('fa')).toContain(name);
});
