import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCheckFlags } from '#checks/check-flags.ts';
import { checkLibrary } from '#checks/check-library.ts';
import { fixFolder } from '#checks/fix-folder.ts';
import { exitStatus } from '#checks/report/counts.ts';
import { formatFindings } from '#checks/report/format-findings.ts';
import { readLibrary } from '#library/read-library.ts';

const flags = readFlags();
if (typeof flags === 'string') {
  process.stderr.write(`${flags}\n`);
  process.exit(2);
}
const { root, scope, format } = flags;
const findings = flags.fix ? fixFolder(root, scope).findings : checkLibrary(readLibrary({ root, scope }));
const hasColour = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
process.stdout.write(formatFindings(findings, format, { hasColour }));
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
    const root = resolve(values.content);
    if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return `There is no folder ${values.content}.`;
    const words = readCheckFlags(values);
    return typeof words === 'string' ? words : { ...words, root, fix: values.fix };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return error.message.split('. ', 1)[0] ?? '';
    throw error;
  }
}
