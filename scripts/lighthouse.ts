import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMicrositeFolders } from '#host/microsite-folders.ts';
import { startStaticServer } from '#host/static-server.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';
import { scriptFlags } from './flags.ts';
import { median } from './median.ts';
import { runToolInBackground } from './tool.ts';

/** What has to be 100. Search engines are kept out on purpose, so SEO is not asked. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

const { values } = scriptFlags({
  dir: { type: 'string', default: 'dist' },
  account: { type: 'string' },
  path: { type: 'string', multiple: true, default: ['', 'pages/one-hour-out-of-range/'] },
  runs: { type: 'string', default: '5' },
});

const chosen = readMicrositeFolders(values.dir).find(({ account }) => account === (values.account ?? account));
if (!chosen)
  throw new Error(`${values.dir} has no such microsite. Run "npm run build" first, or name another --account.`);
const server = await startStaticServer({ folder: values.dir, port: 0 });
const reports = mkdtempSync(join(tmpdir(), 'commonview-lighthouse-'));
const runs = Number(values.runs);

console.log(`${chosen.account}, phone settings, median of ${runs}`);
for (const path of values.path) {
  const scores: number[][] = [];
  for (let run = 1; run <= runs; run++) {
    scores.push(await score(`${server.url}${chosen.name}/${chosen.locales[0]}/${path}`));
    console.error(`  ${path || 'home'}: run ${run} of ${runs}`);
  }
  const medians = CATEGORIES.map((_, at) => median(scores.map((each) => each[at] ?? 0)));
  console.log([(path || 'home').padEnd(40), ...CATEGORIES.map((name, at) => `${name} ${medians[at]}`)].join('  '));
  if (medians.some((value) => value < 100)) process.exitCode = 1;
}
rmSync(reports, { recursive: true });
await server.close();

/** One run: a score from 0 to 100 for each category, in their order. */
async function score(url: string): Promise<number[]> {
  const file = join(reports, 'report.json');
  const args = [
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    `--chrome-flags=--headless=new ${CHROMIUM_FLAGS.join(' ')}`,
  ];
  await runToolInBackground('lighthouse', 'lighthouse', args, { CHROME_PATH: findChromium() });
  const { categories } = JSON.parse(readFileSync(file, 'utf8')) as {
    categories: Record<string, { score: number | null }>;
  };
  return CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
}
