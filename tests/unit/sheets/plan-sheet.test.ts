import { expect, test } from 'vitest';
import { planSheet, SUPPLIER_COLUMNS, sheetFiles } from '#sheets/plan-sheet.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite, aSite } from '../../helpers/microsites.ts';

const SCORECARD = JSON.stringify({
  kind: 'scorecard',
  title: { en: 'Compare' },
  purpose: { en: 'Weigh them together.' },
  marks: [0, 1, 2, 3, 4, 5].map((mark) => ({ en: `Meaning ${mark}` })),
  criteria: [
    {
      id: 'price',
      name: { en: 'Price' },
      about: { en: 'All of it.' },
      check: { en: 'Add it up.' },
      weight: 3,
      asks: ['fin', 'it'],
    },
    { id: 'care', name: { en: 'Care' }, about: { en: 'Nights too.' }, check: { en: 'Ask.' }, must: true },
  ],
  example: {
    suppliers: ['one', 'two'].map((id) => ({
      id,
      name: { en: `Example ${id}` },
      marks: { price: 3, care: 3 },
      low: 3,
      high: 3,
    })),
    first: ['one', 'two'],
  },
});

const CHECKLIST = JSON.stringify({
  kind: 'checklist',
  title: { en: 'What to ask' },
  purpose: { en: 'Ask them all.' },
  tick: 'answered',
  download: true,
  sections: [
    {
      title: { en: 'First' },
      items: [{ id: 'a', level: 'must', text: { en: 'Who?' }, why: { en: 'To know.' }, asks: ['fin'] }],
    },
    { title: { en: 'Second' }, items: [{ id: 'b', level: 'could', text: { en: 'When?' } }] },
  ],
});

const FILES = {
  'tools/compare.yaml': SCORECARD,
  'tools/ask.yaml': CHECKLIST,
  'pages/en/how-to-try.mdx': aPage('<Tool id="compare" />\n\n<Tool id="ask" />'),
};

const EMPTY = Array.from({ length: SUPPLIER_COLUMNS }, () => undefined);

test('each table of a page comes in two formats', () => {
  expect(sheetFiles(aMicrosite(FILES)).map(({ fileName }) => fileName)).toEqual([
    'ask.xlsx',
    'ask.csv',
    'compare.xlsx',
    'compare.csv',
  ]);
});

test('a tool that no page of the account shows has no table, nor has a list that offers none', () => {
  const files = { ...FILES, 'tools/ask.yaml': CHECKLIST.replace('"download":true,', '') };

  expect(sheetFiles(aMicrosite({ ...files, 'pages/en/how-to-try.mdx': aPage('<Tool id="ask" />') }))).toEqual([]);
});

test('a list has a row for each entry and empty columns for suppliers', () => {
  const { columns, rows, direction } = planSheet(aMicrosite(FILES), 'ask');

  expect(direction).toBe('ltr');
  expect(columns.map(({ header }) => header)).toEqual([
    ...['No.', 'Part', 'Question', 'Level', 'Why, and how to tell', 'Who will ask'],
    ...['Supplier 1', 'Supplier 2', 'Supplier 3', 'Supplier 4'],
  ]);
  expect(rows).toEqual([
    [1, 'First', 'Who?', 'Must', 'To know.', 'Finance', ...EMPTY],
    [2, 'Second', 'When?', 'Could', undefined, '', ...EMPTY],
  ]);
});

test('a scorecard has weights, totals that a spreadsheet works out, and what the marks mean', () => {
  const { columns, rows } = planSheet(aMicrosite(FILES), 'compare');

  expect(rows.every(({ length }) => length === columns.length)).toBe(true);
  expect(rows[0]?.slice(0, 6)).toEqual(['Price', 'All of it.', 'Add it up.', 'Finance and IT', undefined, 3]);
  expect(rows[1]?.slice(4, 6)).toEqual(['yes', 1]);
  expect(rows[2]?.[6]).toEqual({ formula: 'IF(SUM($F2:$F3)=0,"",SUMPRODUCT($F2:$F3,G2:G3)/SUM($F2:$F3))' });
  expect(rows.slice(4).map(([name, meaning]) => [name, meaning])).toEqual(
    [0, 1, 2, 3, 4, 5].map((mark) => [`Mark ${mark}`, `Meaning ${mark}`]),
  );
});

test('no table names the supplier of the site, the account, or an invented supplier', () => {
  const site = aMicrosite(FILES);
  const words = JSON.stringify(['ask', 'compare'].map((tool) => planSheet(site, tool)));

  for (const name of [site.account.settings.name, site.library.site.settings.vendor.name, 'Example one'])
    expect(words).not.toContain(name);
});

test('a language from right to left turns the table and has its own digits', () => {
  const site = aMicrosite(
    {
      ...FILES,
      'site.yaml': aSite({ locales: '[en, fa]' }),
      'accounts/acme/account.yaml': anAccount({ name: 'Acme Harbour', locales: '[en, fa]' }),
    },
    { locale: 'fa' },
  );
  const { direction, columns } = planSheet(site, 'ask');

  expect(direction).toBe('rtl');
  expect(columns.at(-1)?.header).toContain('۴');
});
