import { join, sep } from 'node:path';
import { parseShard, realPath } from '#collections/build-settings.ts';
import { daySchema } from '#domain/ids.ts';
import { CONTENT_FLAG, readContentFlag } from './content-flag.ts';
import { parseFlags } from './flags.ts';
import { PROJECT } from './tool.ts';

/** What a build was asked to do. */
export interface BuildFlags {
  /** Absolute path of the content folder, links resolved. */
  readonly content: string;
  /** Absolute path that the finished build is put at, links resolved. */
  readonly out: string;
  /** False where `out` is the folder that is built into when none is named. */
  readonly isOutNamed: boolean;
  /** Day of the build, `YYYY-MM-DD`. */
  readonly date: string;
  /** Accounts to build, by id; empty: all. */
  readonly accounts: readonly string[];
  /** `1/4`, as written. */
  readonly shard: string | undefined;
  readonly isQuiet: boolean;
}

/** Reads the flags of `npm run build`. @throws with one line for the terminal if they are wrong. */
export function readBuildFlags(args: readonly string[]): BuildFlags {
  const { values } = parseFlags(
    {
      content: CONTENT_FLAG,
      out: { type: 'string' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      account: { type: 'string', multiple: true, default: [] },
      shard: { type: 'string' },
      quiet: { type: 'boolean', default: false },
    },
    args,
  );
  const content = readContentFlag(values.content);
  const out = readOutFlag(values.out ?? 'dist', content);
  if (!daySchema.safeParse(values.date).success)
    throw new Error(`--date "${values.date}" is no day in the form YYYY-MM-DD.`);
  if (values.shard !== undefined) parseShard(values.shard);
  return {
    content,
    out,
    isOutNamed: values.out !== undefined,
    date: values.date,
    accounts: values.account,
    shard: values.shard,
    isQuiet: values.quiet,
  };
}

function readOutFlag(given: string, content: string): string {
  const out = realPath(given);
  if (isWithin(join(PROJECT, '.commonview'), out))
    throw new Error(`--out ${given} would replace this project; name another one.`);
  if (isWithin(content, out)) throw new Error(`--out ${given} would replace the content folder; name another one.`);
  if (isWithin(out, content)) throw new Error(`--out ${given} lies in the content folder; name one outside of it.`);
  return out;
}

function isWithin(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
