import type { Page } from '@playwright/test';

/** Waits until every island of the page lives, search stands in its room, and the first drawing has come to rest. */
export async function whenLive(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('astro-island[ssr], [data-search-room]:empty') === null);
  await page.evaluate(async () => {
    const QUIET_MS = 150;
    if (document.querySelector('astro-island') === null) return;
    await new Promise<void>((resolve) => {
      const rest = () => {
        observer.disconnect();
        resolve();
      };
      let timer = setTimeout(rest, QUIET_MS);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(rest, QUIET_MS);
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
}
