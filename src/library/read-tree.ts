import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Finding } from '#domain/finding.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { filmOf, isFilmName } from './film.ts';
import { isPictureName, pictureOf } from './picture.ts';
import type { Asset, Scope, SourceFile, SourceTree } from './source-tree.ts';

const TEXT_FILE = /\.(ya?ml|mdx?|txt)$/iu;
const MAX_TEXT_BYTES = 1024 * 1024;
/** Records that commands write grow with the content, and cannot be split. */
const RECORD_FILE = /^(?:accounts\/[^/]+\/)?(?:changes|translations)\.yaml$/u;
const MAX_RECORD_BYTES = 16 * MAX_TEXT_BYTES;

/**
 * Reads every file of a content folder, in the order of their paths.
 *
 * Hidden files and the authors' own `README.md` are left out; so are links, because they may lead out of the folder.
 *
 * @param root absolute path of the content folder.
 * @throws if the folder itself cannot be read.
 */
export function readTree(root: string, scope: Scope): SourceTree {
  const shownRoot = shown(root);
  const files: SourceFile[] = [];
  const assets: Asset[] = [];
  const findings: Finding[] = [];

  for (const path of walk(root, '', scope, shownRoot, findings)) {
    const file = join(root, path);
    const shownPath = `${shownRoot}/${path}`;
    const bytes = statSync(file).size;
    if (!TEXT_FILE.test(path)) {
      assets.push({ path, shownPath, file, bytes });
      continue;
    }
    if (bytes > (RECORD_FILE.test(path) ? MAX_RECORD_BYTES : MAX_TEXT_BYTES)) {
      findings.push(
        unreadable(
          shownPath,
          `The file has ${bytes} bytes; texts of more than 1 MB are not read, so buyers would not see it.`,
          'split it into several files.',
        ),
      );
      continue;
    }
    const text = decodeUtf8(readFileSync(file));
    if (text === undefined) {
      findings.push(
        unreadable(
          shownPath,
          'The file is not saved as UTF-8, so its letters would reach buyers garbled.',
          'save it again with the encoding UTF-8.',
        ),
      );
      continue;
    }
    files.push({ path, shownPath, text });
  }
  const pictures = new Map(
    assets.filter(({ path }) => isPictureName(path)).map((asset) => [asset.path, pictureOf(asset)]),
  );
  const films = new Map(
    assets
      .filter(({ path }) => isFilmName(path))
      .flatMap((asset) => {
        const film = filmOf(asset);
        return film ? [[asset.path, film] as const] : [];
      }),
  );
  return { root, shownRoot, files, assets, pictures, films, findings };
}

function* walk(root: string, folder: string, scope: Scope, shownRoot: string, findings: Finding[]): Generator<string> {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || path === 'README.md') continue;
    if (scope === 'buyers' && isVendorOnly(path)) continue;
    if (entry.isDirectory()) yield* walk(root, path, scope, shownRoot, findings);
    else if (entry.isFile()) yield path;
    else
      findings.push(
        unreadable(
          `${shownRoot}/${path}`,
          'This is a link to another place, and only plain files are read, so buyers would not see it.',
          'put a copy of the file here.',
        ),
      );
  }
}

function isVendorOnly(path: string): boolean {
  return path === 'voices' || /^accounts\/[^/]+\/private\.ya?ml$/iu.test(path);
}

function unreadable(path: string, message: string, fix: string): Finding {
  return { rule: 'unreadable-file', severity: 'error', place: { path }, message, fix };
}

function shown(root: string): string {
  const path = relative(process.cwd(), root);
  const isInside = path !== '' && !path.startsWith('..') && !isAbsolute(path);
  return (isInside ? path : root).split(sep).join('/');
}
