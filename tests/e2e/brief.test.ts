import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fillBrief, openBrief, partOf, sheetOf, tick } from './brief-filling.ts';
import { someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Presses a button that gives a file, and reads it. */
async function downloaded(page: Page, button: string): Promise<{ path: string; text: string; name: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  // Under its own name: a browser opens a file without an ending as plain text.
  const name = download.suggestedFilename();
  const path = test.info().outputPath(name);
  await download.saveAs(path);
  return { path, text: readFileSync(path, 'utf8'), name };
}

/** How many pages a PDF has, by its page objects. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}

test('an empty brief says nothing in the group’s place', async ({ page }) => {
  await openBrief(page);
  await expect(sheetOf(page)).toContainText('The question to decide Not written yet.');
  await expect(sheetOf(page)).not.toContainText('Kestrelmoor');
});

test('what a group chooses and writes stands on the paper and is there after a reload', async ({ page }) => {
  await openBrief(page);
  await fillBrief(page);
  const before = await sheetOf(page).textContent();
  await page.reload();
  await page.locator('.brief.is-live').waitFor();
  await expect(sheetOf(page)).toContainText('Owner: Finance');
  expect(await sheetOf(page).textContent()).toBe(before);
});

test('nothing is asked of any server while a brief is made', async ({ page }) => {
  await openBrief(page);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await fillBrief(page);
  await downloaded(page, 'Download Markdown');
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('a filled brief prints on one A4 page, and only the paper is printed', async ({ page }) => {
  await openBrief(page);
  await fillBrief(page);
  await expect(page.getByText('Fits on one A4 page.')).toBeVisible();
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Decision brief' })).toBeHidden();
  await expect(page.locator('.masthead, .foot, .brief-composer').filter({ visible: true })).toHaveCount(0);
});

test('a brief that is too long says by how much and where to cut, and prints on two pages', async ({ page }) => {
  await openBrief(page);
  await fillBrief(page);
  const stops = await partOf(page, 'Stop points');
  for (let line = 0; line < 6; line++) {
    await stops.getByRole('button', { name: 'Add a line of your own' }).click();
    await stops.getByRole('textbox').last().fill('Stop when the group has not met for a month. '.repeat(12));
  }
  await expect(page.getByText('Longer than one A4 page.')).toBeVisible();
  await expect(page.getByText(/lines too many.*Stop points/u)).toBeVisible();
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1);
});

test('the frozen copy opens from disk without a network and shows the same paper', async ({ page, browser }) => {
  await openBrief(page);
  await fillBrief(page);
  const frozen = await downloaded(page, 'Download frozen copy');
  const markdown = await downloaded(page, 'Download Markdown');
  expect(frozen.name).toMatch(/^decision-brief-northmere-\d{4}-\d\d-\d\d\.html$/u);
  expect(frozen.text).not.toContain(someMicrosite().name);
  expect(frozen.text).toContain(createHash('sha256').update(markdown.text).digest('hex'));

  const offline = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const opened = await offline.newPage();
  const requests: string[] = [];
  opened.on('request', (request) => requests.push(request.url()));
  const address = pathToFileURL(frozen.path).href;
  await opened.goto(address);
  expect(requests).toEqual([address]);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(
    'Do we start a pilot on one lane, do nothing, or wait?',
  );
  await expect(opened.locator('html')).toHaveAttribute('lang', 'en');
  expect(await opened.locator('.sheet').evaluate((sheet) => sheet.textContent)).toBe(
    await sheetOf(page).evaluate((sheet) => sheet.textContent),
  );
  expect(await opened.locator('pre').evaluate((text) => text.textContent)).toBe(markdown.text);
  expect(pagesIn(await opened.pdf({ preferCSSPageSize: true }))).toBe(1);
  await offline.close();
});

test('markup that somebody types is shown and not obeyed', async ({ page, browser }) => {
  const hostile = '</script></style><img src=x onerror=alert(1)> **bold** \u202E1';
  await openBrief(page);
  const options = await partOf(page, 'Options');
  await options.getByRole('button', { name: 'Add a line of your own' }).click();
  await options.getByRole('textbox').last().fill(hostile);
  await expect(sheetOf(page)).toContainText('</script></style><img src=x onerror=alert(1)> **bold** 1');
  const frozen = await downloaded(page, 'Download frozen copy');
  const context = await browser.newContext();
  const opened = await context.newPage();
  await opened.goto(pathToFileURL(frozen.path).href);
  await expect(opened.locator('img, script')).toHaveCount(0);
  await expect(opened.locator('.sheet')).toContainText('<img src=x onerror=alert(1)> **bold** 1');
  await context.close();
});

test('clearing can be taken back', async ({ page }) => {
  await openBrief(page);
  await fillBrief(page);
  const before = await sheetOf(page).textContent();
  await page.getByRole('button', { name: 'Clear the brief' }).click();
  await expect(sheetOf(page)).not.toContainText('Owner: Finance');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(sheetOf(page)).toContainText('Owner: Finance');
  expect(await sheetOf(page).textContent()).toBe(before);
});

test('two tabs work on one brief', async ({ page, context }) => {
  await openBrief(page);
  const other = await context.newPage();
  await openBrief(other);
  await tick(page, 'Options', [/^Do nothing/]);
  await tick(other, 'Stop points', [/^Two named people/]);
  for (const each of [page, other]) {
    await expect(sheetOf(each)).toContainText('Do nothing.');
    await expect(sheetOf(each)).toContainText('Two named people');
  }
});

test('a line is chosen, moved and reworded with the keyboard alone', async ({ page }) => {
  await openBrief(page);
  const summary = page.locator('details.brief-part > summary', { hasText: 'Options' });
  await summary.focus();
  await page.keyboard.press('Enter');
  const part = await partOf(page, 'Options');
  for (const name of [/^Do nothing/, /^Not yet/]) {
    await part.getByRole('checkbox', { name }).focus();
    await page.keyboard.press('Space');
  }
  await part.getByText('Change the order').focus();
  await page.keyboard.press('Enter');
  const up = part.getByRole('button', { name: /^Move up: Not yet/ });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(sheetOf(page).locator('.sheet-options li').first()).toContainText('Not yet');
  await part.getByRole('button', { name: /^Put into your own words: Not yet/ }).focus();
  await page.keyboard.press('Enter');
  await expect(part.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Wait until spring');
  await expect(sheetOf(page).locator('.sheet-options li').first()).toHaveText('1 Wait until spring');
});

for (const direction of ['ltr', 'rtl'] as const) {
  test(`axe finds no fault in a filled brief, ${direction}`, async ({ page }) => {
    await openBrief(page);
    await page.locator('html').evaluate((html, dir) => html.setAttribute('dir', dir), direction);
    await fillBrief(page);
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG_AA).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
    const [width, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(width).toBeLessThanOrEqual(inner ?? 0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the brief is a form for pen and paper, whole and without a button', async ({ page }) => {
    await page.goto(`/${someMicrosite().name}/en/brief/`);
    await expect(page.getByRole('checkbox', { name: /^Not yet/ })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Legal', exact: true })).toBeVisible();
    await expect(page.locator('main button')).toHaveCount(0);
  });
});
