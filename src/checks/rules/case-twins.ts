import type { Library } from '#library/library.ts';
import { quoted } from '#library/quoted.ts';
import { listedIds } from '../listed-ids.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Names that differ only in capital letters are one and the same on many computers and in many addresses. */
export const caseTwins: Rule = {
  name: 'case-twins',
  severity: 'error',
  *check(library) {
    yield* twinFiles(library);
    yield* twinIds(library);
  },
};

function* twinFiles({ files, assets }: Library): Generator<RuleFinding> {
  const first = new Map<string, string>();
  // Lower case sorts after capitals, so the name that is right is met first in the reverse order.
  for (const file of [...files.values(), ...assets.values()].toSorted((a, b) => (a.path < b.path ? 1 : -1))) {
    const twin = first.get(file.path.toLowerCase());
    if (twin === undefined) first.set(file.path.toLowerCase(), file.shownPath);
    else
      yield {
        place: { path: file.shownPath },
        message: `The name differs from ${twin} only in capital letters, so on many computers one of the two would be lost.`,
        fix: 'rename or delete one of them; use lower-case letters only.',
      };
  }
}

function* twinIds(library: Library): Generator<RuleFinding> {
  const first = new Map<string, string>();
  for (const { id, space, noun, place } of listedIds(library)) {
    const key = `${space} ${id.toLowerCase()}`;
    const twin = first.get(key);
    if (twin === undefined) first.set(key, id);
    else if (twin !== id)
      yield {
        place,
        message: `Another ${noun} is called ${quoted(twin)}, which differs from ${quoted(id)} only in capital letters, so links would lead to the wrong one.`,
        fix: 'give one of them another id; use lower-case letters only.',
      };
  }
}
