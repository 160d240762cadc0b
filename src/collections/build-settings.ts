import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { daySchema } from '#domain/ids.ts';
import type { MicrositeOptions } from '#microsite/microsite.ts';

/**
 * Which content is built and as of which day. Handed from a script to the build that it starts through four environment
 * variables, because the renderer runs its own copy of every module.
 */
export interface BuildSettings extends MicrositeOptions {
  /** Absolute path of the content folder, links resolved: the bundler names files so. */
  readonly contentRoot: string;
}

/** Environment variables that carry the settings. */
export type SettingsVariables = Readonly<Partial<Record<string, string>>>;

/**
 * The settings of this process: `CONTENT_DIR` (default `content`), `COMMONVIEW_DATE` (`YYYY-MM-DD`, default today in UTC),
 * `COMMONVIEW_ACCOUNTS` (ids separated by commas, default all), `COMMONVIEW_SHARD` (`1/4`, default the whole).
 *
 * @throws if a variable has another form.
 */
export function buildSettings(variables: SettingsVariables = process.env): BuildSettings {
  const { CONTENT_DIR, COMMONVIEW_DATE, COMMONVIEW_ACCOUNTS, COMMONVIEW_SHARD } = variables;
  const today = COMMONVIEW_DATE ?? new Date().toISOString().slice(0, 10);
  if (!daySchema.safeParse(today).success) throw new Error(`The date "${today}" is no day in the form YYYY-MM-DD.`);
  const accounts = COMMONVIEW_ACCOUNTS ? COMMONVIEW_ACCOUNTS.split(',') : [];
  const settings = { contentRoot: realPath(CONTENT_DIR || 'content'), today, accounts };
  return COMMONVIEW_SHARD ? { ...settings, shard: parseShard(COMMONVIEW_SHARD) } : settings;
}

/** The absolute path of a file or folder without any link in it; what does not exist yet is kept as it is written. */
export function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync.native(whole);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(whole) === whole) throw error;
    return join(realPath(dirname(whole)), basename(whole));
  }
}

/** Reads `2/3`: the second of three shares. @throws if it is none. */
export function parseShard(text: string): { index: number; count: number } {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/u.exec(text) ?? []).map(Number);
  if (index < 1 || index > count) throw new Error(`"${text}" is no share: write 1/4 for the first of four.`);
  return { index, count };
}
