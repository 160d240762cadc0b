import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A microsite as it lies in a built folder. */
export interface MicrositeFolder {
  /** The account's id. */
  readonly account: string;
  readonly token: string;
  /** Name of its folder: `<account>-<token>`. */
  readonly name: string;
  /** Languages that it was built in, sorted. */
  readonly locales: readonly string[];
}

const FOLDER_NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)-([a-z2-7]{26})$/u;
const LOCALE = /^[a-z]{2,3}(-[A-Z]{2})?$/u;

/** The microsites in a built folder, sorted by name. Reads names only. */
export function readMicrositeFolders(built: string): MicrositeFolder[] {
  return folders(built).flatMap((name) => {
    const [, account, token] = FOLDER_NAME.exec(name) ?? [];
    if (account === undefined || token === undefined) return [];
    return [{ account, token, name, locales: folders(join(built, name)).filter((folder) => LOCALE.test(folder)) }];
  });
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
