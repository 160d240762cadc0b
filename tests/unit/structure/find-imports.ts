/** One import of a file. */
export interface Import {
  /** What stands between the quotation marks. */
  readonly from: string;
  /** True for `import type` and `export type`, which leave no trace at run time. */
  readonly isType: boolean;
}

const STATEMENT =
  /^[ \t]*(?:import|export)\s+(?<type>type\s+(?!from\b))?(?:(?<names>[^'"`;]*?)\s*\bfrom\s*)?(?<quote>['"])(?<from>[^'"]+)\k<quote>/gmu;
const CALL = /\bimport\(\s*(?<quote>['"])(?<from>[^'"]+)\k<quote>\s*\)/gu;

/** Every import, re-export and `import()` with a fixed name, in a TypeScript file or in the script part of an Astro one. */
export function findImports(text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');
  return [
    ...[...code.matchAll(STATEMENT)].map(({ groups }) => ({
      from: groups?.['from'] ?? '',
      isType: groups?.['type'] !== undefined || isAllTypes(groups?.['names']),
    })),
    ...[...code.matchAll(CALL)].map(({ groups }) => ({ from: groups?.['from'] ?? '', isType: false })),
  ];
}

function isAllTypes(names: string | undefined): boolean {
  const inside = /^\{([\s\S]*)\}$/u.exec(names?.trim() ?? '')?.[1];
  const listed = (inside ?? '').split(',').filter((name) => name.trim() !== '');
  return listed.length > 0 && listed.every((name) => /^\s*type\s/u.test(name));
}
