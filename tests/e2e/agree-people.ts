import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { parse } from 'yaml';
import { DEMONSTRATION } from '../helpers/demonstration.ts';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect } from './watched-test.ts';

/** What one of the five people of the example says. */
export interface Person {
  readonly role: string;
  readonly ratings: Readonly<Record<string, number | '?'>>;
  readonly expects: Readonly<Record<string, 'agree' | 'differ'>>;
  readonly objectives: readonly string[];
}

interface Authored {
  readonly id: string;
  readonly text: { readonly en: string };
  readonly about: { readonly en: string };
}

const read = (path: string) => parse(readFileSync(join(DEMONSTRATION.content, path), 'utf8'));
const tool = read('tools/where-we-stand.yaml');

/** Statements and objectives as their authors wrote them. */
export const STATEMENTS: readonly Authored[] = tool.statements;
export const OBJECTIVES: readonly Authored[] = tool.objectives;

/** Five people whose answers have three planted gaps and a false alarm. */
export const PEOPLE: readonly Person[] = tool.example;

/** What the statements with the planted gaps are about, the widest first, as `demonstration-board.test.ts` has them. */
export const PLANTED = ['someone-to-act', 'record-for-its-own-sake', 'cost-of-waiting'].map(
  (id) => STATEMENTS.find((statement) => statement.id === id)?.about.en,
);

/** *Where we agree* of the demonstration. */
export const AGREE = addressOf(someMicrosite(), 'agree/');

/** The meeting of the demonstration. */
const MEETING = addressOf(someMicrosite(), 'agree/meeting/');

export function nameOfRole(id: string): string {
  return read(`roles/${id}.yaml`).name.en;
}

/** Opens a view, and waits until scripts run. */
export async function openView(page: Page, fragment = ''): Promise<void> {
  await page.goto(`${AGREE}${fragment}`);
  await expect(page.locator('.agree.is-live')).toBeVisible();
}

/** Opens the meeting, and waits until scripts run. */
export async function openMeeting(page: Page): Promise<void> {
  await page.goto(MEETING);
  await expect(page.locator('.agree.is-live')).toBeVisible();
}

/** Answers as this person would, and copies; the answer's code. The page is in the answering view. */
export async function answerAs(page: Page, person: Person): Promise<string> {
  await page
    .getByRole('group', { name: 'Your role' })
    .locator('.chip', { hasText: new RegExp(`^${nameOfRole(person.role)}$`, 'u') })
    .click();
  for (const { id, text } of STATEMENTS) {
    const rating = person.ratings[id];
    const statement = page.locator('.rating').filter({ has: page.getByRole('group', { name: text.en }) });
    if (rating === undefined || (await statement.count()) === 0) continue;
    await statement
      .locator('.chips-scale .chip')
      .nth(rating === '?' ? 5 : rating - 1)
      .click();
    const expects = person.expects[id];
    if (expects)
      await statement
        .locator('.expects-field .chip')
        .nth(expects === 'agree' ? 0 : 1)
        .click();
  }
  for (const id of person.objectives) {
    const text = OBJECTIVES.find((objective) => objective.id === id)?.text.en ?? '';
    await page.getByRole('button', { name: text }).click();
  }
  await page.getByRole('button', { name: 'Copy my answer' }).click();
  return codeOn(page);
}

/** The code that the answering view shows once the answer was copied. */
export async function codeOn(page: Page): Promise<string> {
  return ((await page.locator('.answer-code').textContent()) ?? '').trim();
}

/** The codes of all five, each made in a browser profile of its own. */
export async function answerAll(browser: Browser, options: Parameters<Browser['newContext']>[0]): Promise<string[]> {
  const codes: string[] = [];
  for (const person of PEOPLE) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await openView(page, '#answer');
    codes.push(await answerAs(page, person));
    await context.close();
  }
  return codes;
}

/** Puts a text into the box and lets it be read. The page is in the collecting view. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste anything').fill(text);
  await page.getByRole('button', { name: 'Find the answers' }).click();
}

/** What the board is about, in its order. */
export async function boardOrder(page: Page): Promise<string[]> {
  return page.locator('.board-item h3').allInnerTexts();
}

/** The clipboard of this page alone: tests run side by side, and the machine has one clipboard. */
export async function watchClipboard(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    // An empty page has no clipboard.
    if (!navigator.clipboard) return;
    navigator.clipboard.writeText = async (text) => {
      document.documentElement.dataset['copied'] = text;
    };
  });
  return async () => (await page.locator('html').getAttribute('data-copied')) ?? '';
}
