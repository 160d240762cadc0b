import { resolve } from 'node:path';
import { readCheckFlags } from '#checks/check-flags.ts';
import { checkFolder } from '#checks/check-folder.ts';
import { exitStatus } from '#checks/report/counts.ts';
import { formatFindings } from '#checks/report/format-findings.ts';
import { hasColour } from '#host/colour.ts';
import { isFolder } from '#library/read-library.ts';
import { scriptFlags } from './flags.ts';

const flags = readFlags();
if (typeof flags === 'string') {
  console.error(flags);
  process.exit(2);
}
const { findings, mended } = checkFolder(flags);
for (const { path, places } of mended)
  console.error(`Mended ${path} in ${places} ${places === 1 ? 'place' : 'places'}.`);
process.stdout.write(formatFindings(findings, flags.format, { hasColour: hasColour() }));
process.exitCode = exitStatus(findings);

/** The flags, or the one line that says what is wrong with them. */
function readFlags() {
  const { values } = scriptFlags({
    format: { type: 'string', default: 'text' },
    scope: { type: 'string', default: 'vendor' },
    content: { type: 'string', default: process.env['CONTENT_DIR'] || 'content' },
    fix: { type: 'boolean', default: false },
  });
  const words = readCheckFlags(values);
  const root = resolve(values.content);
  if (!isFolder(root)) return `There is no folder ${values.content}. Give the content folder with --content.`;
  return typeof words === 'string' ? words : { ...words, root, fix: values.fix };
}
