import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCheckFlags } from '#checks/check-flags.ts';
import { checkFolder } from '#checks/check-folder.ts';
import { exitStatus } from '#checks/report/counts.ts';
import { formatFindings } from '#checks/report/format-findings.ts';
import { isFolder } from '#library/read-library.ts';

const flags = readFlags();
if (typeof flags === 'string') {
  console.error(flags);
  process.exit(2);
}
const { findings, mended } = checkFolder(flags);
if (mended > 0) console.error(`${mended} ${mended === 1 ? 'file was' : 'files were'} mended.`);
const hasColour = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
process.stdout.write(formatFindings(findings, flags.format, { hasColour }));
process.exitCode = exitStatus(findings);

/** The flags, or the one line that says what is wrong with them. */
function readFlags() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        scope: { type: 'string', default: 'vendor' },
        content: { type: 'string', default: process.env['CONTENT_DIR'] || 'content' },
        fix: { type: 'boolean', default: false },
      },
    });
    const words = readCheckFlags(values);
    const root = resolve(values.content);
    if (!isFolder(root)) return `There is no folder ${values.content}. Give the content folder with --content.`;
    return typeof words === 'string' ? words : { ...words, root, fix: values.fix };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return error.message.split('. ', 1)[0] ?? '';
    throw error;
  }
}
