import { buildSettings } from '#collections/build-settings.ts';
import { assertSound } from '#library/library.ts';
import { readLibrary } from '#library/read-library.ts';
import { planMicrosites } from '#microsite/microsite.ts';
import { CONTENT_FLAG, readContentFlag } from './content-flag.ts';
import { scriptFlags } from './flags.ts';
import { serveLive } from './run-astro.ts';

const { values } = scriptFlags({ content: CONTENT_FLAG, port: { type: 'string', default: '4321' } });
try {
  Object.assign(process.env, { CONTENT_DIR: readContentFlag(values.content), ASTRO_TELEMETRY_DISABLED: '1' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}

// From the first moment: a process that a signal ends by itself leaves the folder of its run behind.
for (const [signal, status] of Object.entries({ SIGINT: 0, SIGTERM: 143, SIGHUP: 129 }))
  process.on(signal, () => process.exit(status));

const server = await serveLive(Number(values.port));
for (const link of links(server.port)) console.log(link);

/** One line for each account, or one that says why there are none yet. */
function links(port: number): string[] {
  const settings = buildSettings();
  const library = readLibrary({ root: settings.contentRoot, scope: 'buyers' });
  if (!library.site || !library.jobs) return ['The site appears here as soon as site.yaml and jobs.yaml can be read.'];
  assertSound(library);
  return planMicrosites(library, settings).map(
    ({ account, locale, href }) => `${account.id} (${locale})  http://127.0.0.1:${port}${href('home')}`,
  );
}
