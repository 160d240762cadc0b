import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../helpers/project.ts';

const BODY = 'src/components/body';

/** An import of a component, its types alone or what it runs. */
interface Import {
  readonly file: string;
  readonly from: string;
  readonly isOfTypes: boolean;
}

const read = (file: string) => readFileSync(join(PROJECT, file), 'utf8');

function importsOf(file: string): Import[] {
  const found = read(file).matchAll(/^import\s+(type\s+)?(?:[\s\S]*?\sfrom\s+)?'([^']+)';/gmu);
  return [...found].map(([, type, from = '']) => ({ file, from, isOfTypes: type !== undefined }));
}

/** The components of a body, then those that they are made of, and so on. */
function bodyFiles(): string[] {
  const found = new Set(readdirSync(join(PROJECT, BODY)).map((name) => `${BODY}/${name}`));
  for (const file of found)
    for (const { from, isOfTypes } of importsOf(file))
      if (from.startsWith('.') && !isOfTypes) found.add(posix.join(posix.dirname(file), from));
  return [...found].toSorted();
}

const ASTRO_FILES = bodyFiles().filter((file) => file.endsWith('.astro'));

test('the scan finds the components of a body and what they are made of', () => {
  expect(ASTRO_FILES.length).toBeGreaterThanOrEqual(16);
  expect(ASTRO_FILES).toContain('src/components/ConflictBlock.astro');
  expect(importsOf('src/components/body/Fact.astro')).toContainEqual({
    file: 'src/components/body/Fact.astro',
    from: '../Say.astro',
    isOfTypes: false,
  });
});

test('nothing in a body runs code of microsites, collections or the library', () => {
  const run = bodyFiles()
    .flatMap(importsOf)
    .filter(
      ({ from, isOfTypes }) => !isOfTypes && /^(#(microsite|collections|library|accounts|host)\/|astro:)/u.test(from),
    );

  expect(run).toEqual([]);
});

test('nothing in a body sees the account but through the reading', () => {
  const asked = ASTRO_FILES.flatMap((file) =>
    [...read(file).matchAll(/\bAstro\.(\w+)(?:\.(\w+))?/gu)].map(([, first = '', second = '']) =>
      first === 'props' ? 'props' : `${first}.${second}`,
    ),
  );
  const takenApart = ASTRO_FILES.flatMap((file) =>
    [...read(file).matchAll(/const \{([^}]*)\} = Astro\.locals;/gu)].map(([, names = '']) => names.trim()),
  );

  // What stands between its own tags is the author's.
  expect([...new Set(asked)].filter((one) => one !== 'slots.render').toSorted()).toEqual([
    'locals.',
    'locals.reading',
    'props',
  ]);
  expect([...new Set(takenApart)]).toEqual(['reading']);
});

test('nothing in a body looks at clock, chance or environment', () => {
  const looking = bodyFiles().filter((file) =>
    /\b(Date\.now|new Date\b|Math\.random|process\.env|import\.meta\.env)/u.test(read(file)),
  );

  expect(looking).toEqual([]);
});
