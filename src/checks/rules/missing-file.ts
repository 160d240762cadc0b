import type { Library } from '#library/library.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { isReadable } from '../unread-path.ts';

/** Files without which there is no site, with what a buyer would lose. */
const NEEDED: readonly (readonly [file: string, loss: string, isNeeded: (library: Library) => boolean])[] = [
  ['site.yaml', 'buyers could not tell who speaks, nor whom to ask', () => true],
  ['jobs.yaml', 'the six questions of the table would have no words', () => true],
  ['facts.yaml', 'no page could show what is true of an account', usesFacts],
];

/** A file that other files rest on. */
export const missingFile: Rule = {
  name: 'missing-file',
  severity: 'error',
  *check(library) {
    for (const [file, loss, isNeeded] of NEEDED) {
      if (isAbsent(library, file) && isNeeded(library)) yield missing(library, file, loss);
    }
    const accounts = new Set(
      [...library.files.keys()].flatMap((path) => /^accounts\/([^/]+)\/(?:pages\/|private)/u.exec(path)?.[1] ?? []),
    );
    for (const account of accounts) {
      const file = `accounts/${account}/account.yaml`;
      if (isAbsent(library, file)) yield missing(library, file, 'nobody would see what else stands in its folder');
    }
  },
};

function isAbsent(library: Library, file: string): boolean {
  return !library.files.has(file) && isReadable(library, `${library.shownRoot}/${file}`);
}

function missing({ shownRoot }: Library, file: string, loss: string): RuleFinding {
  return {
    place: { path: `${shownRoot}/${file}` },
    message: `There is no ${file}, so ${loss}.`,
    fix: `add ${file}; content/README.md shows what it holds.`,
  };
}

function usesFacts({ documents, bodies }: Library): boolean {
  return (
    documents.some(({ references }) => references.some(({ to }) => to === 'fact')) ||
    bodies.some(({ body }) => body.components.some(({ name }) => name === 'Fact'))
  );
}
