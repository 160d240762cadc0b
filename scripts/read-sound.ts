import { checkLibrary } from '#checks/check-library.ts';
import { exitStatus } from '#checks/report/counts.ts';
import { formatText } from '#checks/report/text.ts';
import { hasColour } from '#host/colour.ts';
import { assertSound, type SoundLibrary } from '#library/library.ts';
import { readLibrary } from '#library/read-library.ts';
import { readContentFlag } from './content-flag.ts';

/** The library of a content folder without errors; with errors it prints them and ends the process. */
export function readSound(content: string): SoundLibrary {
  const library = readLibrary({ root: readContentFlag(content), scope: 'buyers' });
  const errors = checkLibrary(library).filter(({ severity }) => severity === 'error');
  if (exitStatus(errors) !== 0) {
    console.error(formatText(errors, { hasColour: hasColour() }));
    endWith('Nothing was recorded: what cannot be read would count as taken out. Mend the errors first.');
  }
  assertSound(library);
  return library;
}

/** Ends the process with one line for the terminal. */
export function endWith(line: string): never {
  console.error(line);
  process.exit(2);
}
