import type { Locator, Page } from '@playwright/test';
import { MICROSITES } from './demonstration-pages.ts';

/** Address of a place of an account in a language. */
export function placeOf(account: string, locale: string, path = ''): string {
  const found = MICROSITES.find((microsite) => microsite.account === account);
  if (!found) throw new Error(`The demonstration has no microsite of ${account}.`);
  return `/${found.name}/${locale}/${path}`;
}

/** Opens search on a page by its door. */
export async function openSearch(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  await page.locator('a.search-door').click();
  const dialog = page.locator('dialog.search-dialog');
  await dialog.waitFor();
  return dialog;
}

/** Where a query is typed. The fields that narrow results are combo boxes as well. */
export function fieldOf(panel: Locator): Locator {
  return panel.locator('.search-field');
}

/** Everything that the list of results offers. */
export function optionsOf(panel: Locator): Locator {
  return panel.getByRole('listbox').getByRole('option');
}

/** Types a query and waits for its answer. */
export async function searchFor(panel: Locator, query: string): Promise<void> {
  await fieldOf(panel).fill(query);
  await answered(panel);
}

/** Waits until what stands in the field is answered. */
export async function answered(panel: Locator): Promise<void> {
  await panel.locator('.search-results:not([aria-busy="true"])').waitFor({ state: 'attached' });
}

/** Addresses of the pages that were found, in order. */
export async function foundPages(panel: Locator): Promise<string[]> {
  const more = panel.locator('.search-results + .search-action');
  while (await more.isVisible()) {
    const count = await panel.locator('.search-result').count();
    await more.click();
    await panel.locator('.search-result').nth(count).waitFor();
  }
  return panel
    .locator('.search-result')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}
