/**
 * Modules that browsers load together in one file, because whoever loads one of a group loads nearly all of it: small
 * files compress badly. A module goes with the group of the highest priority that it fits into, and what it imports goes
 * with it unless that is in a group of its own.
 */
export const CHUNK_GROUPS: { readonly name: string; readonly test: RegExp; readonly priority: number }[] = [
  // On every page: what a browser keeps, and how code is loaded later.
  { name: 'kept', test: /vite\/preload-helper|\/src\/state\/(?:keep|marks|answer)\.ts$/u, priority: 5 },
  // On every page with a tool.
  {
    name: 'framework',
    test: /\/node_modules\/(?:react|react-dom|scheduler|@astrojs\/react)\//u,
    priority: 4,
  },
  // Search, which has no framework, writes numbers and lists too.
  {
    name: 'format',
    test: /\/src\/i18n\/(?:direction|format|format-list|language-marks|script|strings-of-page)\.ts$/u,
    priority: 3,
  },
  // What every tool has: texts with their language, keeping, copying.
  { name: 'tools', test: /\/src\/islands\/[^/]+\.tsx?$/u, priority: 2 },
  // Where a group's answers are read: *Where we agree*, its meeting and the brief.
  { name: 'answers', test: /\/src\/state\/(?:board|brief-part|parts\/(?:collection|settled))\.ts$/u, priority: 1 },
];
