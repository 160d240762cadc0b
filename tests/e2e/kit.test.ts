import type { Locator, Page } from '@playwright/test';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

const HOME = addressOf(someMicrosite());
const KIT = addressOf(someMicrosite(), 'kit/');
const PLAN = addressOf(someMicrosite(), 'where-we-are/');

const message = (page: Page, item: string) => page.locator(`#Frame-kit-${item} [data-kit-message]`);

/** The words of a message as they stand on the page, in one line. */
async function wordsOf(one: Locator): Promise<string> {
  return inOneLine((await one.locator('[data-kit-text]').textContent()) ?? '');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

test('a message carries the address of this site, without anything after “#”', async ({ page, baseURL }) => {
  await page.goto(`${KIT}#lens=fin`);
  const words = message(page, 'ask-what-is-missing').locator('[data-kit-text]');
  await expect(words).toContainText(new URL(HOME, baseURL).href);
  await expect(words).not.toContainText('(link)');
  const links = await page.locator('[data-kit-link]').allInnerTexts();
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect(link).toMatch(/^http:\/\/[^#?\s]+\/$/u);
});

test('a message is copied as it is read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(KIT);
  const one = message(page, 'say-where-we-stand');
  await one.getByRole('button', { name: 'Copy the message' }).click();
  await expect(one.getByRole('status')).toContainText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(inOneLine(copied)).toBe(await wordsOf(one));
  expect(copied.split('\n').length).toBeGreaterThan(2);
  expect(copied).toContain('/agree/');
});

test('where copying is refused, the message is selected and the page says what to do', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(KIT);
  const one = message(page, 'ask-what-is-missing');
  await one.getByRole('button', { name: 'Copy the message' }).click();
  await expect(one.getByRole('status')).toContainText('copy it by hand');
  const selected = await page.evaluate(() => String(getSelection()));
  expect(inOneLine(selected)).toBe(await wordsOf(one));
});

test('the kit is reached from the question of consensus, from the plan and from the page about it', async ({
  page,
}) => {
  for (const path of ['jobs/consensus-creation/', 'where-we-are/', 'pages/bring-it-to-colleagues/']) {
    await page.goto(addressOf(someMicrosite(), path));
    await expect(page.locator(`main a[href="${KIT}"]`)).toHaveCount(1);
  }
});

test('what to do if it goes wrong stands with every step, and a way to know that it is right with every objection', async ({
  page,
}) => {
  await page.goto(KIT);
  const steps = await page.locator('.kit-item:not(.kit-objection)').count();
  expect(steps).toBeGreaterThan(2);
  await expect(page.locator('.kit-item:not(.kit-objection) .kit-wrong p')).toHaveCount(steps);
  const objections = await page.locator('.kit-objection').count();
  expect(objections).toBeGreaterThan(7);
  await expect(page.locator('.kit-objection .kit-right')).toHaveCount(objections);
});

test('the plan and each milestone to come open as calendar files of this account', async ({ page }) => {
  await page.goto(PLAN);
  const whole = page.getByRole('link', { name: 'Add the plan to your calendar' });
  const one = page.getByRole('link', { name: /^Add to calendar: Decision: pilot/u });
  for (const link of [whole, one]) {
    const address = (await link.getAttribute('href')) ?? '';
    expect(address.startsWith(PLAN)).toBe(true);
    const answer = await page.request.get(address);
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a message says where the link belongs, and which address to put there', async ({ page }) => {
    await page.goto(KIT);
    const one = message(page, 'say-where-we-stand');
    await expect(one.locator('[data-kit-text]')).toContainText('(link)');
    await expect(one.getByRole('link')).toHaveAttribute('href', addressOf(someMicrosite(), 'agree/'));
    await expect(page.locator('main button:visible')).toHaveCount(0);
  });
});
