import { answerAs, openView, PEOPLE, paste } from './agree-people.ts';
import { expect, test } from './watched-test.ts';

// A profile without a history looks for the page's icon again at every change of the fragment; no page can keep it from that.
test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/u] });

test('once loaded, answering, collecting and showing ask for nothing, and work offline', async ({ page, context }) => {
  await openView(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  await page.getByRole('link', { name: 'Say where you stand', exact: true }).click();
  const [person] = PEOPLE;
  const code = person && (await answerAs(page, person));
  await page.goBack();
  await page.getByRole('link', { name: 'Put the answers together' }).click();
  await paste(page, `${code}\nQuality: 5 3 1 5 5 5 / E A D`);
  await page.getByRole('link', { name: 'See the board' }).click();
  await expect(page.locator('.board-item').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put the answers together');
  expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
});
