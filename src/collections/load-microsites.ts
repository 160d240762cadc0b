import { assertSound } from '#library/library.ts';
import { readLibrary } from '#library/read-library.ts';
import { type Microsite, planMicrosites } from '#microsite/microsite.ts';
import { buildSettings } from './build-settings.ts';

let loaded: readonly Microsite[] | undefined;

/** Every microsite of this build, read once. The content has passed its checks before. */
export function loadMicrosites(): readonly Microsite[] {
  loaded ??= readMicrosites();
  return loaded;
}

function readMicrosites(): readonly Microsite[] {
  const settings = buildSettings();
  const library = readLibrary({ root: settings.contentRoot, scope: 'buyers' });
  assertSound(library);
  return planMicrosites(library, settings);
}
