import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The fonts of paper: the families of the screen in fixed weights, because Chromium turns variable fonts into Type 3,
 * which is drawn worse and read worse. The variables are those by which `styles/tokens.css` asks for the families.
 */
const FAMILIES = [
  { variable: '--font-source-sans', family: 'Source Sans 3', packageName: '@fontsource/source-sans-3' },
  { variable: '--font-source-serif', family: 'Source Serif 4', packageName: '@fontsource/source-serif-4' },
  { variable: '--font-vazirmatn', family: 'Vazirmatn', packageName: '@fontsource/vazirmatn' },
] as const;

const SHEETS = ['400', '600', '400-italic'] as const;

/** Folder below the site's own address at which the fonts of paper are found while a document is printed. */
export const FONT_FOLDER = '__paper/fonts/';

/** The families as `@font-face` rules, and the variables that name them. @param siteUrl address of the site. */
export function fontStyle(siteUrl: string): string {
  const faces = FAMILIES.flatMap(({ packageName }) => SHEETS.map((sheet) => readSheet(packageName, sheet)));
  const variables = FAMILIES.map(({ variable, family }) => `${variable}: '${family}' !important;`);
  const placed = faces.join('\n').replaceAll(/url\(\.\/files\/([^)]+)\)/gu, `url(${siteUrl}${FONT_FOLDER}$1)`);
  return `${placed}\n:root { ${variables.join(' ')} }`;
}

/** The file that stands behind an address below `FONT_FOLDER`: an absolute path. */
export function fontFile(name: string): string | undefined {
  const owner = FAMILIES.find(({ packageName }) => name.startsWith(`${packageName.slice('@fontsource/'.length)}-`));
  return owner && /^[a-z0-9-]+\.woff2?$/u.test(name) ? join(folderOf(owner.packageName), 'files', name) : undefined;
}

/** Not every family has an italic. */
function readSheet(packageName: string, sheet: (typeof SHEETS)[number]): string {
  try {
    return readFileSync(join(folderOf(packageName), `${sheet}.css`), 'utf8');
  } catch (error) {
    if (sheet === '400-italic' && (error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new Error(`The fonts of the package ${packageName} cannot be read. Run "npm ci" to have it installed.`, {
      cause: error,
    });
  }
}

function folderOf(packageName: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${packageName}/index.css`));
}
