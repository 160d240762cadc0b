import { faultsOf } from './faults-of.ts';
import { foundPages, openSearch, optionsOf, placeOf, searchFor } from './search-page.ts';
import { expect, test } from './watched-test.ts';

const KB = 1024;

test('nothing of search is loaded before it is opened, and a first search moves no more than 120 KB', async ({
  page,
  context,
}) => {
  for (const [account, locale, query] of [
    ['northmere', 'en', 'write-off'],
    ['altavis', 'ru', 'списание'],
    ['armankooh', 'fa', 'یکپارچه‌سازی'],
  ] as const) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    let moved = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      moved += encodedDataLength;
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(placeOf(account, locale, 'about/'));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /search\/|pagefind|_search|open-search/u.test(url))).toEqual([]);
    moved = 0;
    await page.locator('a.search-door').click();
    const dialog = page.locator('dialog.search-dialog');
    await searchFor(dialog, query);
    await expect(optionsOf(dialog).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(moved, account).toBeGreaterThan(70 * KB);
    expect(moved, account).toBeLessThanOrEqual(120 * KB);
    // What was typed is in no address.
    expect(asked.filter((url) => decodeURIComponent(url).includes(query))).toEqual([]);
    await session.detach();
  }
});

const FOUND = [
  ['altavis', 'ru', 'a Russian word in another case', 'оповещениями', 'pages/alarm-rules-people-keep-on/'],
  ['altavis', 'ru', 'a Russian word with е for ё', 'учета', 'pages/if-we-change-nothing/'],
  ['armankooh', 'fa', 'a Persian word with a half-space', 'یکپارچه‌سازی', 'pages/what-you-pay-for/'],
  ['armankooh', 'fa', 'the same word joined', 'یکپارچهسازی', 'pages/what-you-pay-for/'],
  ['armankooh', 'fa', 'the same word in two', 'یکپارچه سازی', 'pages/what-you-pay-for/'],
  ['armankooh', 'fa', 'the same word in Arabic letters', 'يكپارچه‌سازي', 'pages/what-you-pay-for/'],
  ['armankooh', 'fa', 'a number in Persian digits', '۳۹۰', 'pages/one-hour-out-of-range/'],
  ['armankooh', 'fa', 'the same number in Latin digits', '390', 'pages/one-hour-out-of-range/'],
  ['armankooh', 'fa', 'the same number in Arabic digits', '٣٩٠', 'pages/one-hour-out-of-range/'],
  ['northmere', 'en', 'an inflected English word', 'integrations', 'pages/integration-map/'],
] as const;

for (const [account, locale] of [
  ['altavis', 'ru'],
  ['armankooh', 'fa'],
  ['northmere', 'en'],
] as const)
  test(`every way to write a word finds its page in the microsite of ${account}`, async ({ page }) => {
    const dialog = await openSearch(page, placeOf(account, locale));
    for (const [, , what, query, path] of FOUND.filter(([of]) => of === account)) {
      await searchFor(dialog, query);
      expect.soft(await foundPages(dialog), what).toContain(placeOf(account, locale, path));
    }
  });

test('a page without a translation is found by a word of its own language, and the result says which', async ({
  page,
}) => {
  const dialog = await openSearch(page, placeOf('altavis', 'ru'));
  await searchFor(dialog, 'loggers');
  const foreign = dialog.locator('.search-result', { hasText: 'Язык: английский' }).first();
  await expect(foreign.locator('mark').first()).toHaveText(/logger/iu);
  await expect(foreign.locator('.search-title')).toHaveAttribute('lang', 'en');
});

test('a colleague’s word finds the shared term’s pages and says why', async ({ page }) => {
  const dialog = await openSearch(page, placeOf('northmere', 'en'));
  await searchFor(dialog, 'write-off');
  await expect(dialog.getByRole('status')).toContainText('“write-off” is what Finance calls “written-off load”.');
  await expect(dialog.getByRole('group').first()).toHaveAccessibleName('Pages that speak of “written-off load”');
  expect(await foundPages(dialog)).toContain(placeOf('northmere', 'en', 'pages/what-a-pilot-can-prove/'));
  await expect(dialog.locator('.search-result').first().locator('mark').first()).toHaveText(/written-off/iu);
  expect(await faultsOf(page)).toEqual([]);
});

test('results are narrowed by question, role and kind, and each count is what its choice leaves', async ({ page }) => {
  const dialog = await openSearch(page, placeOf('northmere', 'en'));
  await searchFor(dialog, 'loggers');
  const all = await foundPages(dialog);
  for (const label of ['Question', 'Role', 'Kind of page']) {
    const field = dialog.getByLabel(label);
    const options = await field.locator('option').allInnerTexts();
    const [, text = '', count = ''] = /^(.*) \((\d+)\)$/u.exec(options[1] ?? '') ?? [];
    await field.selectOption({ index: 1 });
    await expect(dialog.getByRole('status'), text).toContainText(`${count} result`);
    const left = await foundPages(dialog);
    expect(left).toHaveLength(Number(count));
    expect(left.every((path) => all.includes(path))).toBe(true);
    await field.selectOption({ index: 0 });
    await expect(dialog.getByRole('status')).toContainText(`${all.length} results`);
  }
});

test('under any lens the results and their order are the same', async ({ page }) => {
  const found: string[][] = [];
  for (const lens of ['', '#lens=fin', '#lens=qa']) {
    const dialog = await openSearch(page, `${placeOf('northmere', 'en', 'roles/')}${lens}`);
    await searchFor(dialog, 'pilot');
    found.push(await foundPages(dialog));
    // Only another fragment would not load the page again.
    await page.goto('about:blank');
  }
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
});
