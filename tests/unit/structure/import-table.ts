/** What the files of one folder may import, beside their own folder. */
export interface Room {
  /** Folders of `src` that it may import from. */
  readonly folders: readonly string[];
  /** Folders of which it may import types alone. */
  readonly types?: readonly string[];
  /** Third-party packages and `astro:` modules. */
  readonly packages: readonly string[];
  /** Files that may use Node's own modules, `all`, or none. */
  readonly node: 'all' | readonly string[];
}

const PLANS = { folders: ['domain', 'i18n', 'microsite', 'host'], packages: [], node: 'all' } as const satisfies Room;

const ALL_BUT_RENDERING = [
  'domain',
  'i18n',
  'library',
  'language',
  'records',
  'checks',
  'microsite',
  'accounts',
  'state',
  'search',
  'cards',
  'pdf',
  'markdown',
  'feed',
  'calendar',
  'sheets',
  'seal',
  'host',
  'collections',
  'integrations',
];

/** The table of `design.md`, "Rooms and doors". */
export const IMPORT_TABLE: Readonly<Record<string, Room>> = {
  domain: { folders: [], packages: ['zod'], node: [] },
  i18n: { folders: ['domain'], packages: [], node: [] },
  library: {
    folders: ['domain', 'i18n'],
    packages: [
      'fastest-levenshtein',
      'github-slugger',
      'image-size',
      'mathjs',
      'pluralize',
      'satteri',
      'saxes',
      'yaml',
      'zod',
    ],
    // Where files are read or written, and where their bytes are hashed.
    node: [
      'src/library/film.ts',
      'src/library/picture.ts',
      'src/library/read-library.ts',
      'src/library/published-name.ts',
      'src/library/read-published.ts',
      'src/library/read-tree.ts',
      'src/library/write-text.ts',
    ],
  },
  language: { folders: ['domain'], types: ['library'], packages: [], node: [] },
  checks: {
    // What codes can tell apart is known to `state` alone.
    folders: ['domain', 'i18n', 'library', 'language', 'records', 'state'],
    packages: [],
    node: [],
  },
  // What is known of the content by hash: changes for readers, sources of translations.
  records: { folders: ['domain', 'library'], packages: ['yaml'], node: ['src/records/text-hash.ts'] },
  microsite: { folders: ['domain', 'i18n'], types: ['library'], packages: ['culori'], node: [] },
  accounts: { folders: ['domain', 'i18n'], types: ['library'], packages: [], node: [] },
  // Of zod only its small build: a browser carries it.
  state: { folders: ['domain', 'i18n'], types: ['library'], packages: ['zod'], node: [] },
  search: { ...PLANS, packages: ['fastest-levenshtein', 'pagefind'] },
  cards: { ...PLANS, packages: ['@resvg/resvg-js', '@takumi-rs/core', 'satori'] },
  pdf: { ...PLANS, packages: ['@cantoo/pdf-lib', '@playwright/test'] },
  // The finished page, as text for assistants.
  markdown: {
    ...PLANS,
    packages: ['hast', 'rehype-parse', 'rehype-remark', 'remark-gfm', 'remark-stringify', 'unified'],
  },
  feed: { ...PLANS, packages: ['feed'] },
  calendar: { ...PLANS, packages: ['ical-generator'] },
  // What a group downloads as a table.
  sheets: { ...PLANS, packages: ['write-excel-file'] },
  seal: PLANS,
  host: PLANS,
  collections: {
    folders: ['domain', 'library', 'microsite'],
    packages: ['astro', 'astro:content'],
    // The content folder's path, as the command was given it.
    node: ['src/collections/build-settings.ts'],
  },
  // An island's props are a view, so it may name the view's types.
  islands: {
    folders: ['domain', 'i18n', 'state', 'styles'],
    types: ['microsite'],
    packages: ['react', 'react-dom'],
    node: [],
  },
  styles: { folders: [], packages: [], node: [] },
  components: {
    folders: ['domain', 'i18n', 'microsite', 'islands', 'components', 'styles'],
    packages: ['astro'],
    node: [],
  },
  layouts: {
    folders: ['domain', 'i18n', 'state', 'microsite', 'search', 'islands', 'components', 'styles'],
    packages: ['astro', 'astro:assets'],
    node: [],
  },
  pages: {
    folders: ['collections', 'microsite', 'calendar', 'sheets', 'layouts', 'components', 'islands'],
    packages: ['astro'],
    node: [],
  },
  console: {
    folders: [...ALL_BUT_RENDERING, 'islands', 'layouts', 'styles'],
    packages: ['astro'],
    node: 'all',
  },
  integrations: {
    folders: [...ALL_BUT_RENDERING, 'islands', 'layouts', 'styles'],
    packages: ['@astrojs/mdx', '@astrojs/react', 'astro', 'satteri', 'subset-font', 'vite'],
    node: 'all',
  },
  scripts: {
    folders: [...ALL_BUT_RENDERING, 'islands', 'layouts', 'styles', 'console'],
    packages: ['@playwright/test', 'astro', 'yaml'],
    node: 'all',
  },
  tests: {
    folders: [...ALL_BUT_RENDERING, 'islands', 'layouts', 'styles', 'console'],
    packages: [
      '@axe-core/playwright',
      '@cantoo/pdf-lib',
      '@playwright/test',
      '@rowanmanning/feed-parser',
      'exceljs',
      'fast-check',
      'html-validate',
      'ical.js',
      'mathjs',
      'node-ical',
      'pixelmatch',
      'pngjs',
      'rss-parser',
      'vitest',
      'yaml',
      'zod',
    ],
    node: 'all',
  },
};

/** Files that lie in `src` itself, each with what it may import: doors that a tool expects there. */
export const DOORS: Readonly<Record<string, Room>> = {
  'src/content.config.ts': { folders: ['collections'], packages: [], node: [] },
  'src/env.d.ts': { folders: ['microsite'], types: ['microsite'], packages: ['astro'], node: [] },
};

/** Roots outside `src` from which another root may import by path: scripts and tests are used by each other. */
export const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  scripts: ['tests/helpers/', 'tests/bench/', 'astro.config.mjs'],
  tests: ['scripts/'],
};
