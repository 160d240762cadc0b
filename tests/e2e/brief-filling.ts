import type { Locator, Page } from '@playwright/test';
import { addressOf, someMicrosite } from './demonstration-pages.ts';

/** Opens the room of the decision brief and waits until it is alive. */
export async function openBrief(page: Page): Promise<void> {
  await page.goto(addressOf(someMicrosite(), 'brief/'));
  await page.locator('.brief.is-live').waitFor();
}

/** The paper as it stands on the page. */
export function sheetOf(page: Page): Locator {
  return page.locator('.brief-desk .sheet');
}

/** A part of the form, opened. */
export async function partOf(page: Page, name: string): Promise<Locator> {
  const part = page.locator('details.brief-part', { has: page.getByRole('heading', { name, exact: true }) });
  if (!(await part.evaluate((details: HTMLDetailsElement) => details.open))) await part.locator('> summary').click();
  return part;
}

/** Ticks offered lines of a part. */
export async function tick(page: Page, name: string, lines: readonly RegExp[]): Promise<Locator> {
  const part = await partOf(page, name);
  for (const line of lines) await part.getByRole('checkbox', { name: line }).first().check();
  return part;
}

/** A brief as a group would bring it into its meeting: every part has something. */
export async function fillBrief(page: Page): Promise<void> {
  const question = await partOf(page, 'The question to decide');
  await question.getByRole('button', { name: /^Use it: Do we start/ }).click();
  await question.getByLabel('Day of the meeting').fill('2026-12-08');
  const recommendation = await partOf(page, 'Recommendation');
  await recommendation
    .getByRole('textbox')
    .fill(
      'Take a baseline on Hull to Carlisle from 11 January.\nDecide on the pilot on 22 February, on our own figures.',
    );
  await tick(page, 'Objectives', [/^Notice an excursion/, /^Have a record/, /no heavier/]);
  await tick(page, 'Options', [/^Do nothing/, /^Not yet/, /^Start a pilot/]);
  const costs = await tick(page, 'Costs', [/^To wait/, /^Price of a standard pilot/]);
  await costs.getByRole('button', { name: 'Add a line of your own' }).click();
  await costs.getByRole('textbox').last().fill('About 60 hours of our own');
  await tick(page, 'Figures used', [/when loggers are read on arrival/]);
  const risks = await tick(page, 'Risks and their owners', [/no baseline/, /mute the devices/]);
  await risks.getByLabel(/^Owner of: There is no baseline/).selectOption({ label: 'Finance' });
  await tick(page, 'Stop points', [/too little to act on/, /^Two named people/]);
  await tick(page, 'What remains open', [/data owner once carriers/]);
  const heard = await partOf(page, 'Who was heard');
  for (const role of ['Finance', 'Operations'])
    await heard.getByRole('group', { name: role, exact: true }).getByLabel('heard', { exact: true }).check();
  await heard.getByRole('group', { name: 'Legal', exact: true }).getByLabel('asked, not heard').check();
  await tick(page, 'Shared terms', [/^time out of range/, /^baseline/]);
}
