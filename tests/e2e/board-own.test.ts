import { openView, paste, STATEMENTS, watchClipboard } from './agree-people.ts';
import { answerCode, collectThenBoard, markCodes, THREE } from './board-codes.ts';
import { expect, test } from './watched-test.ts';

const textOf = (at: number) => STATEMENTS[at]?.text.en ?? '';
const aboutOf = (at: number) => STATEMENTS[at]?.about.en ?? '';

test('before the second answer the board says what is missing', async ({ page }) => {
  await openView(page, '#board');
  await expect(page.locator('main')).toContainText('No answer has been collected yet.');
  await collectThenBoard(page, THREE.slice(0, 1));
  await expect(page.locator('main')).toContainText('One answer has been collected.');
  await expect(page.locator('.board-item')).toHaveCount(0);
});

test('of two answers there is a board and no coefficient; of three there is one', async ({ page }) => {
  await collectThenBoard(page, THREE.slice(0, 2));
  await expect(page.locator('.board-sentence').first()).toBeVisible();
  await page.getByText('How this is computed').click();
  const figures = page.getByRole('table', { name: 'The figures of this board' });
  await expect(figures.locator('tbody td:last-child')).toHaveText(['too few', 'too few', 'too few']);
  await expect(page.locator('.board-how')).toContainText('Three lists of objectives are needed');

  await collectThenBoard(page, THREE);
  await page.getByText('How this is computed').click();
  await expect(figures.getByRole('row', { name: aboutOf(0) })).toContainText('-0.33');
  await expect(page.locator('.board-how')).toContainText('Kendall’s W of the lists of objectives is');
});

test('fewer than three functions are said to be too few', async ({ page }) => {
  await collectThenBoard(page, THREE.slice(0, 2));
  await expect(page.locator('.board-caution')).toContainText('Fewer than three functions were heard');
});

test('“don’t know” is a list of its own and moves no statement up', async ({ page }) => {
  await collectThenBoard(page, THREE);
  const questions = page.getByRole('region', { name: 'What some of you do not know' });
  await expect(questions.getByRole('listitem')).toHaveCount(1);
  await expect(questions).toContainText(aboutOf(2));
  await expect(page.locator('.board-item').first().locator('h3')).toHaveText(aboutOf(0));
});

test('what the host entered for somebody has an open dot, and the words for it', async ({ page }) => {
  const entered = answerCode(104, 'leg', [2, 2, 2], { isByHost: true });
  await collectThenBoard(page, [...THREE, entered]);
  const first = page.locator('.board-item').first();
  await expect(first.locator('.dot-by-host')).toHaveCount(1);
  await expect(first.locator('[data-rating="2"]')).toContainText('one answer, entered by the host');
  await expect(first).toContainText('Open dot: entered by the host');
});

test('doubts that came along are named with the sentence they are about', async ({ page }) => {
  const marks = markCodes(101, [{ target: 'page:one-hour-out-of-range', value: 'doubt' }]);
  await collectThenBoard(page, [...THREE, ...marks]);
  const doubts = page.getByRole('region', { name: 'What readers doubt on these pages' });
  await expect(doubts).toContainText('One person doubts it.');
  await expect(doubts.getByRole('link')).toHaveAttribute('href', /one-hour-out-of-range/u);
});

test('two rounds can be laid side by side, the earlier one first', async ({ page }) => {
  const march = [
    answerCode(101, 'fin', [1, 2, 3], { round: '2026-03' }),
    answerCode(102, 'qa', [5, 4, 3], { round: '2026-03' }),
    answerCode(103, 'ops', [1, 5, 3], { round: '2026-03' }),
  ];
  const june = [answerCode(101, 'fin', [4, 2, 3]), answerCode(102, 'qa', [5, 4, 3]), answerCode(103, 'ops', [4, 5, 3])];
  await collectThenBoard(page, [...march, ...june]);
  await expect(page.getByLabel('Round')).toHaveValue('2026-06');
  await page.getByLabel('Compare with').selectOption('2026-03');
  const change = page.locator('.board-changes > li', { hasText: aboutOf(0) });
  await expect(change).toContainText('You have come closer.');
  await expect(change).toContainText('3 people answered both times; of these, 2 chose another rating.');
  await expect(change.locator('.board-then-now > div')).toContainText(['March 2026', 'June 2026']);
});

test('the supplier gets the statements and questions left ticked, and no role, rating or count', async ({ page }) => {
  await collectThenBoard(page, THREE);
  await page.getByText('Send our open questions').click();
  const preview = page.locator('.board-preview');
  await expect(preview).toContainText(textOf(0));
  await expect(preview).not.toContainText(textOf(1));
  await page.getByRole('checkbox', { name: textOf(2) }).uncheck();
  await expect(preview).not.toContainText(textOf(2));
  await page.getByLabel('Questions of your own').fill('Who answers at night?');
  await expect(preview).toContainText('Who answers at night?');

  const sent = ((await preview.textContent()) ?? '').trim();
  for (const role of ['Finance', 'Quality', 'Operations']) expect(sent).not.toContain(role);
  expect(sent).not.toMatch(/CV-|\b[1-5]\b/u);
  const href = await page.locator('.board-send[open] a[href^="mailto:"]').getAttribute('href');
  expect(new URL(href ?? '').searchParams.get('body')?.replaceAll('\r', '').trim()).toBe(sent);
});

test('the copied board, pasted in another browser, gives the same board', async ({ page, browser, baseURL }) => {
  const copied = await watchClipboard(page);
  await collectThenBoard(page, THREE);
  await page.getByRole('button', { name: 'Copy the board as text' }).click();
  await expect(page.getByText('The board is copied.')).toBeVisible();
  const text = await copied();
  for (const role of ['Finance', 'Quality'])
    expect(text.split('CV-')[0]?.split('\n').slice(3).join('\n')).not.toContain(role);

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await context.newPage();
  await openView(other, '#together');
  await paste(other, text);
  await other.getByRole('link', { name: 'See the board' }).click();
  await expect(other.locator('.board-item').first()).toBeVisible();
  const boards = await Promise.all([page, other].map((one) => one.locator('.board-part').allTextContents()));
  expect(boards[0]).toEqual(boards[1]);
  await context.close();
});

test('on paper there is the board alone, with the questions that would settle it', async ({ page }) => {
  await collectThenBoard(page, THREE);
  await page.evaluate(() => {
    document.documentElement.dataset['print'] = 'board';
  });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.board-item').first()).toBeVisible();
  await expect(page.locator('.board-paper')).toContainText('June 2026');
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByText('Send our open questions')).toBeHidden();
});
