import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { readMicrositeFolders } from '#host/microsite-folders.ts';
import { startStaticServer } from '#host/static-server.ts';
import { PAGE_KINDS } from '../tests/helpers/page-kinds.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';
import { scriptFlags } from './flags.ts';

/** How each page is shown: A4 at 96 dpi is 794 px wide. */
const LOOKS = [
  { name: '390-light', width: 390, height: 844, colorScheme: 'light', media: 'screen' },
  { name: '390-dark', width: 390, height: 844, colorScheme: 'dark', media: 'screen' },
  { name: '1440-light', width: 1440, height: 900, colorScheme: 'light', media: 'screen' },
  { name: '1440-dark', width: 1440, height: 900, colorScheme: 'dark', media: 'screen' },
  { name: 'print', width: 794, height: 1123, colorScheme: 'light', media: 'print' },
] as const;

const { values } = scriptFlags({
  dir: { type: 'string', default: 'dist' },
  out: { type: 'string', default: '.commonview/screenshots' },
  account: { type: 'string', multiple: true },
  only: { type: 'string', multiple: true },
  look: { type: 'string', multiple: true },
});

const microsites = readMicrositeFolders(values.dir).filter(({ account }) => values.account?.includes(account) ?? true);
const server = await startStaticServer({ folder: values.dir, port: 0 });
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
for (const look of LOOKS.filter(({ name }) => values.look?.some((wanted) => name.includes(wanted)) ?? true))
  await shootAll(browser, look);
await browser.close();
await server.close();

async function shootAll(browser: Browser, { name: look, width, height, colorScheme, media }: (typeof LOOKS)[number]) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.emulateMedia({ media });
  const shoot = async (folder: string, name: string, path: string) => {
    const file = join(values.out, folder, `${name}-${look}.png`);
    mkdirSync(join(values.out, folder), { recursive: true });
    await page.goto(new URL(path, server.url).href);
    await page.screenshot({ path: file, fullPage: true });
    console.log(file);
  };

  if (!values.only && !values.account)
    for (const name of ['', '404.html']) await shoot('neutral', name || 'start', name);
  for (const { account, name, locales } of microsites)
    for (const locale of locales)
      for (const kind of PAGE_KINDS.filter((each) => values.only?.includes(each.name) ?? true))
        if (existsSync(join(values.dir, name, locale, kind.path, 'index.html')))
          await shoot(`${account}-${locale}`, kind.name, `${name}/${locale}/${kind.path}`);
  await context.close();
}
