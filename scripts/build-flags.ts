import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseShard } from '#collections/build-settings.ts';
import { daySchema } from '#domain/ids.ts';

/** What a build was asked to do. */
export interface BuildFlags {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Absolute path that the finished build is put at. */
  readonly out: string;
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
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string', default: process.env['CONTENT_DIR'] || 'content' },
      out: { type: 'string', default: 'dist' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      account: { type: 'string', multiple: true, default: [] },
      shard: { type: 'string' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const content = resolve(values.content);
  const out = resolve(values.out);
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder ${values.content}.`);
  if (`${content}/`.startsWith(`${out}/`))
    throw new Error(`--out ${values.out} would replace the content folder; name another one.`);
  if (!daySchema.safeParse(values.date).success)
    throw new Error(`--date "${values.date}" is no day in the form YYYY-MM-DD.`);
  if (values.shard !== undefined) parseShard(values.shard);
  return { content, out, date: values.date, accounts: values.account, shard: values.shard, isQuiet: values.quiet };
}
