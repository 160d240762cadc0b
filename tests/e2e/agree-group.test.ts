import { answerAll, boardOrder, openView, PEOPLE, PLANTED, paste } from './agree-people.ts';
import { chatExport, mailThread } from './agree-threads.ts';
import { expect, test } from './watched-test.ts';

test('five people answer, and their thread or chat, in any order and with repeats, gives the same board', async ({
  browser,
  viewport,
  baseURL,
}) => {
  test.slow();
  const options = { viewport, baseURL: baseURL ?? '' };
  const codes = await answerAll(browser, options);
  expect(new Set(codes).size).toBe(PEOPLE.length);

  const boards: string[] = [];
  const pastes = [
    [mailThread(codes)],
    [chatExport(codes.toReversed())],
    [chatExport([...codes.slice(2), ...codes]), mailThread(codes)],
  ];
  for (const texts of pastes) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await openView(page, '#together');
    for (const text of texts) await paste(page, text);
    await expect(page.locator('.heard-one')).toHaveCount(PEOPLE.length);
    await expect(page.locator('.unread')).toHaveCount(0);
    await page.getByRole('link', { name: 'See the board' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect((await boardOrder(page)).slice(0, PLANTED.length)).toEqual(PLANTED);
    boards.push((await page.locator('.board').textContent()) ?? '');
    await context.close();
  }
  expect(new Set(boards).size).toBe(1);
});

test('the example board is the one of the same five people, marked as invented and never mixed in', async ({
  page,
}) => {
  await openView(page, '#example');
  expect((await boardOrder(page)).slice(0, PLANTED.length)).toEqual(PLANTED);
  await expect(page.locator('main')).toContainText('invented');
  await page.goto('about:blank');
  await openView(page, '#together');
  await expect(page.locator('.heard-one')).toHaveCount(0);
});
