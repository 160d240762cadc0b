import { readFileSync } from 'node:fs';
import { AGREE, answerAs, openView, PEOPLE, paste } from './agree-people.ts';
import { addressOf, MICROSITES } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

const [FINANCE] = PEOPLE;
if (!FINANCE) throw new Error('The example has no answers.');
const LINES = 'Finance: 2 4 4 4 1 5 / B C A\nQuality (Ana): 5 3 1 5 5 5 / E A D';

test('lines by hand are found in a text; what is wrong is said with its line and stays in the box', async ({
  page,
}) => {
  await openView(page, '#together');
  await paste(page, `Hello all,\n${LINES}\nLegal: 4 4 9 4 1 5\nregards`);
  await expect(page.locator('.found')).toContainText('2 answers found.');
  await expect(page.locator('.unread')).toContainText('Line 4');
  await expect(page.locator('.unread')).toContainText('1 to 5');
  await expect(page.getByLabel('Paste anything')).toHaveValue(/Legal: 4 4 9/u);
  await page.reload();
  await expect(page.locator('.heard-one')).toHaveCount(2);
});

test('a damaged code, a cut one and one of another group are told apart, and nothing is lost', async ({ page }) => {
  const other = MICROSITES.find(({ account }) => account !== 'northmere');
  if (!other) throw new Error('The demonstration has one account only.');
  await page.goto(`${addressOf(other, 'agree/', 'en')}#answer`);
  const foreign = await answerAs(page, FINANCE);
  await openView(page, '#answer');
  const own = await answerAs(page, FINANCE);
  const damaged = own.replace(/.$/u, (last) => (last === '7' ? '8' : '7'));

  await page.goto('about:blank');
  await openView(page, '#together');
  await paste(page, `${LINES}\n${damaged}\n\n${foreign}`);
  await expect(page.locator('.heard-one')).toHaveCount(2);
  await expect(page.locator('.unread')).toContainText('A character of this code is wrong');
  await expect(page.locator('.unread')).toContainText('another group');
});

test('when a role answers again with a new id, the host is asked before it counts', async ({ page }) => {
  await openView(page, '#together');
  await paste(page, `${LINES}\nFinance: 5 5 5 5 5 5 / A B C`);
  const question = page.getByRole('group', { name: /Finance has answered before/u });
  await expect(question).toBeVisible();
  await expect(page.locator('.heard-one')).toHaveCount(3);
  await expect(page.locator('.heard-one').filter({ hasText: 'waits for your word' })).toHaveCount(1);
  await question.getByRole('button', { name: /count both/u }).click();
  await expect(question).toHaveCount(0);
  await expect(page.locator('.heard-one').filter({ hasText: 'waits for your word' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Do not count: Quality' }).click();
  await expect(page.locator('.heard-one').filter({ hasText: 'not counted' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Count again: Quality' }).click();
  await expect(page.locator('.heard-one').filter({ hasText: 'not counted' })).toHaveCount(0);
});

test('the host enters an answer for somebody, and it is marked so', async ({ page }) => {
  await openView(page, '#together');
  await page.getByText('Add an answer for somebody').click();
  await page.getByRole('button', { name: 'Add the answer' }).click();
  await expect(page.getByText('Choose a role.')).toBeVisible();
  await page.getByLabel('Role', { exact: true }).selectOption('Legal');
  await page.getByLabel('Ratings, then the letters').fill('4 2 5 ? 1');
  await page.getByRole('button', { name: 'Add the answer' }).click();
  await expect(page.getByText('more or fewer ratings')).toBeVisible();
  await page.getByLabel('Ratings, then the letters').fill('4 2 5 ? 1 3 / A C F');
  await page.getByRole('button', { name: 'Add the answer' }).click();
  await expect(page.locator('.heard-one')).toContainText('entered for them');
});

test('two slips that are alike are two voices, and deciding so loses neither them nor the focus', async ({ page }) => {
  await openView(page, '#together');
  await page.getByText('Add an answer for somebody').click();
  for (const slip of ['4 2 5 ? 1 3', '4 2 5 ? 1 3']) {
    await page.getByLabel('Role', { exact: true }).selectOption('Legal');
    await page.getByLabel('Ratings, then the letters').fill(slip);
    await page.getByRole('button', { name: 'Add the answer' }).click();
  }
  await expect(page.locator('.heard-one')).toHaveCount(2);
  await page.locator('.role-question').getByRole('button').first().click();
  await expect(page.locator('.role-question')).toHaveCount(0);
  await expect(page.locator('#Frame-heard')).toBeFocused();
  await expect(page.locator('.heard-one:not(.is-left-out)')).toHaveCount(2);
});

test('a saved board opened elsewhere gives the board back', async ({ page, browser }) => {
  await openView(page, '#together');
  await paste(page, LINES);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the board as a file' }).click();
  const file = await (await download).path();
  expect(readFileSync(file, 'utf8')).not.toContain('Finance');

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(new URL(`${AGREE}#together`, page.url()).href);
  await other.locator('.paste input[type="file"]').setInputFiles(file);
  await expect(other.locator('.heard-one')).toHaveCount(2);
  await context.close();
});

test('two tabs do not overwrite each other', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await openView(one, '#together');
  await openView(two, '#together');
  const [finance = '', quality = ''] = LINES.split('\n');
  await paste(one, finance);
  await paste(two, quality);
  await expect(one.locator('.heard-one')).toHaveCount(2);
  await expect(two.locator('.heard-one')).toHaveCount(2);
  await one.reload();
  await expect(one.locator('.heard-one')).toHaveCount(2);
});

test('without storage all works for the visit, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await openView(page, '#together');
  await expect(page.getByText('does not let the site keep anything')).toBeVisible();
  await paste(page, LINES);
  await expect(page.locator('.heard-one')).toHaveCount(2);
  await page.getByRole('link', { name: 'See the board' }).click();
  await expect(page.locator('.board-item').first()).toBeVisible();
});

test('full storage is said, and what was collected stays for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('something-else', 'large');
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openView(page, '#together');
  await paste(page, LINES);
  await expect(page.getByText('storage is full')).toBeVisible();
  await expect(page.locator('.heard-one')).toHaveCount(2);
});

test('what is kept can be cleared, and brought back', async ({ page }) => {
  await openView(page, '#together');
  await paste(page, LINES);
  await page.getByRole('link', { name: 'Where we agree', exact: true }).last().click();
  await page.getByText('What this browser keeps').click();
  await page.getByRole('button', { name: 'Clear everything kept here' }).click();
  await expect(page.getByText('2 answers are in this browser.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('2 answers are in this browser.')).toBeVisible();
});

test('a hostile paste gets a clear word and does no harm', async ({ page }) => {
  await openView(page, '#together');
  await paste(page, `<img src=x onerror=alert(1)>${'A'.repeat(50_000)}\n${'CV-'.repeat(5000)}\n${LINES}`);
  await expect(page.locator('.heard-one')).toHaveCount(2);
  await paste(page, 'nothing in here');
  await expect(page.getByText('No answer was found')).toBeVisible();
  await expect(page.getByLabel('Paste anything')).toHaveValue('nothing in here');
});
