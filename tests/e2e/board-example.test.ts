import { boardOrder, nameOfRole, openView, PEOPLE, PLANTED, STATEMENTS } from './agree-people.ts';
import { expect, test } from './watched-test.ts';

const ROLES = PEOPLE.map(({ role }) => nameOfRole(role));
const aboutOf = (id: string) => STATEMENTS.find((statement) => statement.id === id)?.about.en ?? '';

test.beforeEach(async ({ page }) => {
  await openView(page, '#example');
});

test('the planted gaps come first, the widest one at the top', async ({ page }) => {
  expect((await boardOrder(page)).slice(0, PLANTED.length)).toEqual(PLANTED);
  for (const [at, about] of PLANTED.entries())
    await expect(page.locator('.board-item').nth(at), about).toHaveAttribute('data-state', 'split');
});

test('what people expected is said against what is', async ({ page }) => {
  const sentences = page.locator('.board-sentence');
  await expect(sentences.first()).toHaveText(
    `You all thought that “${aboutOf('someone-to-act')}” was settled. It is not.`,
  );
  await expect(sentences.filter({ hasText: 'You expected to disagree' })).toHaveText(
    `You expected to disagree on “${aboutOf('would-stop')}”. You do not.`,
  );
});

test('beside a gap stand one question that would settle it and what each role calls the thing', async ({ page }) => {
  const widest = page.locator('.board-item').first();
  await expect(widest.getByRole('heading', { name: 'One question that would settle it' })).toBeVisible();
  const words = widest.getByRole('table', { name: /^What each role calls/u });
  await expect(words.getByRole('row')).not.toHaveCount(0);
});

test('roles who were asked and not heard are named, and none of them is a dot', async ({ page }) => {
  await expect(page.locator('.board-not-heard')).toContainText('Legal: asked, not heard');
  await expect(page.locator('.board-item').first().locator('.dots-stack .dot')).toHaveCount(PEOPLE.length);
});

test('no dot, objective or question says whose it is until the group asks, in the page or its tree', async ({
  page,
}) => {
  const parts = page.locator('.dots, .board-objectives, .board-questions');
  const said = async () => {
    const all = await parts.all();
    return (await Promise.all(all.map(async (part) => (await part.innerHTML()) + (await part.ariaSnapshot())))).join(
      '\n',
    );
  };
  const before = await said();
  for (const role of ROLES) expect(before).not.toMatch(new RegExp(`\\b${role}\\b`, 'u'));
  await expect(page.locator('.dots [title], .dots [data-person], .dots [data-role], .dots [id]')).toHaveCount(0);

  await page.getByRole('button', { name: 'Show roles' }).click();
  const after = await said();
  for (const role of ROLES) expect(after).toContain(role);

  await page.getByRole('button', { name: 'Hide roles' }).click();
  expect(await said()).toBe(before);
});

test('the choice to show roles ends with the visit', async ({ page }) => {
  await page.getByRole('button', { name: 'Show roles' }).click();
  await expect(page.locator('.dots-names').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Show roles' })).toBeVisible();
  await expect(page.locator('.dots-names')).toHaveCount(0);
});

test('nothing of the invented board can be copied, saved or sent', async ({ page }) => {
  await expect(page.locator('.board-item').first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: /copy|save|print/iu })).toHaveCount(0);
  await expect(page.locator('.board a[href^="mailto:"]')).toHaveCount(0);
});
