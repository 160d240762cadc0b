import type { MicrositeFolder } from '#host/microsite-folders.ts';
import { unpack } from '#search/decode-fragments.ts';
import type { BuiltFile } from './built-files.ts';
import { decodeEntities, tagsOf, textOf } from './built-html.ts';
import { type AccountSecrets, normal } from './content-words.ts';
import { isZip, zipEntries } from './zip-entries.ts';

const PART_OF_INDEX = /\.pf_[a-z]+$/u;

const TEXT = /\.(html|css|csv|js|json|md|svg|txt|xml|webmanifest|ics|vtt)$/u;

/**
 * Words of an account in a file that another account's readers can reach, one line each. A file below an account's
 * folder may hold that account's words; any other file may hold no account's.
 */
export function leaksIn(
  files: readonly BuiltFile[],
  microsites: readonly MicrositeFolder[],
  secrets: readonly AccountSecrets[],
): string[] {
  return files.flatMap(withContents).flatMap((file) => {
    const owner = microsites.find(({ name }) => file.path.startsWith(`${name}/`))?.account;
    const readable = searchable(file);
    return secrets
      .filter(({ id }) => id !== owner)
      .flatMap((secret) => foundIn(file, readable, secret).map((word) => `${file.path} has "${word}" of ${secret.id}`));
  });
}

/** A file, and what is packed in it. */
function withContents(file: BuiltFile): BuiltFile[] {
  if (PART_OF_INDEX.test(file.path)) return [file, { path: `${file.path}/unpacked`, bytes: unpack(file.bytes) }];
  if (!isZip(file.bytes)) return [file];
  const packed = [...zipEntries(file.bytes)].map(([name, bytes]) => ({ path: `${file.path}/${name}`, bytes }));
  return [file, ...packed];
}

function foundIn(file: BuiltFile, readable: string, { id, name, token, words }: AccountSecrets): string[] {
  const raw = `${file.path}\n${file.bytes.toString('latin1')}`.toLowerCase();
  const marks = [id, token].filter((mark) => raw.includes(mark.toLowerCase()));
  return [...marks, ...[name, ...words].filter((word) => readable.includes(normal(word).toLowerCase()))];
}

/** All text of a file in lower case: for a page its words, then every attribute and the page as it is. */
function searchable({ path, bytes }: BuiltFile): string {
  if (!TEXT.test(path)) return bytes.toString('utf8').toLowerCase();
  const text = bytes.toString('utf8');
  if (!path.endsWith('.html')) return normal(text).toLowerCase();
  const attributes = tagsOf(text).flatMap((tag) => Object.values(tag.attributes));
  return [textOf(text), ...attributes, decodeEntities(text)].map(normal).join('\n').toLowerCase();
}
