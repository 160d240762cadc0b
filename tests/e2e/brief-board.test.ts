import { openView, paste } from './agree-people.ts';
import { openBrief, partOf, sheetOf } from './brief-filling.ts';
import { expect, test } from './watched-test.ts';

/** Three answers written by hand: they differ on the first statement, and Quality does not know about the second. */
const ANSWERS = ['Finance: 5 2 4 3 3 4 / E A D', 'Operations: 1 2 4 3 3 4 / E A B', 'Quality: 5 ? 4 3 3 4 / E F A'];

test('a board’s objectives, gaps and voices are offered to the brief, and only taken when somebody takes them', async ({
  page,
}) => {
  await openView(page, '#together');
  await paste(page, ANSWERS.join('\n'));
  await openBrief(page);
  await expect(sheetOf(page)).not.toContainText('Heard');

  const objectives = await partOf(page, 'Objectives');
  await objectives.getByRole('button', { name: /^Add what your board puts first: Have a record/u }).click();
  await expect(sheetOf(page).locator('.sheet-objectives li').first()).toContainText('Have a record');

  const open = await partOf(page, 'What remains open');
  const board = open.getByRole('group', { name: 'From your board' });
  await board.getByRole('checkbox', { name: /^Answers differ: What waiting costs/u }).check();
  await board.getByRole('checkbox', { name: /^Somebody does not know: Better habits first/u }).check();
  await expect(sheetOf(page).locator('.sheet-open')).toContainText('Answers differ: What waiting costs');

  const heard = await partOf(page, 'Who was heard');
  await heard.getByRole('button', { name: /^Fill in who answered/u }).click();
  await expect(sheetOf(page)).toContainText('Heard: Finance, Operations and Quality');
});

test('a calculation is offered once somebody has put own values into it', async ({ page }) => {
  await openBrief(page);
  const { pathname } = new URL(page.url());
  await page.goto(pathname.replace(/brief\/$/u, 'pages/if-we-change-nothing/'));
  const field = page.locator('.calculator input[inputmode]').first();
  await field.fill('1234');
  await field.blur();
  await openBrief(page);
  const costs = await partOf(page, 'Costs');
  await costs.getByRole('group', { name: 'From your calculations' }).getByRole('checkbox').check();
  await expect(sheetOf(page).locator('.sheet-costs')).toContainText('with own values for');
});

test('what a meeting noted is offered to the brief, and only taken when somebody takes it', async ({ page }) => {
  const note = {
    round: '2026-11',
    statement: 1,
    settled: 'We count for three weeks.',
    next: 'Finance, by May',
    revision: 1,
  };
  const kept = JSON.stringify({ v: 1, value: [note] });
  await openBrief(page);
  await page.evaluate((text) => localStorage.setItem('commonview:northmere:settled', text), kept);
  await openBrief(page);
  await expect(sheetOf(page)).not.toContainText('three weeks');

  for (const [name, words] of [
    ['What the group has settled', 'We count for three weeks.'],
    ['What remains open', 'Finance, by May'],
  ] as const) {
    const part = await partOf(page, name);
    const notes = part.getByRole('group', { name: 'From the notes of your meeting' });
    await notes.getByRole('checkbox', { name: words }).check();
    await expect(sheetOf(page)).toContainText(words);
  }
  await expect(sheetOf(page).locator('.sheet-settled .sheet-own')).toContainText('We count for three weeks.');
});
