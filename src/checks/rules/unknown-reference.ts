import { COMPONENTS } from '#domain/component.ts';
import type { Place } from '#domain/finding.ts';
import { idSchema } from '#domain/ids.ts';
import type { Library } from '#library/library.ts';
import { useOneOf } from '#library/nearest.ts';
import { quoted } from '#library/quoted.ts';
import type { ReferenceTarget } from '#library/references.ts';
import { indexPages, ownersOf } from '../page-index.ts';
import type { Rule, RuleFinding } from '../rule.ts';

interface Target {
  readonly noun: string;
  /** What a buyer loses, as the second half of a sentence. */
  readonly loss: string;
  /** Way to define the id, without "or" and full stop. */
  define(id: string): string;
}

const TARGETS: Readonly<Record<ReferenceTarget, Target>> = {
  role: {
    noun: 'role',
    loss: 'so this would be shown to nobody in the buying group as theirs',
    define: (id) => `add roles/${id}.yaml`,
  },
  term: {
    noun: 'term',
    loss: 'so nobody could look up what their colleagues call it',
    define: (id) => `add glossary/${id}.yaml`,
  },
  claim: {
    noun: 'claim',
    loss: 'so buyers would see a gap where the figure and its source should stand',
    define: (id) => `add "${id}" to a file in claims/`,
  },
  conflict: {
    noun: 'conflict',
    loss: 'so buyers would not see that two figures differ, nor why',
    define: (id) => `add "${id}" below "conflicts" in a file in claims/`,
  },
  fact: {
    noun: 'fact',
    loss: 'so no account could have a value in its place',
    define: (id) => `add "${id}" to facts.yaml`,
  },
  tool: {
    noun: 'tool',
    loss: 'so buyers would find nothing where it should stand',
    define: (id) => `add tools/${id}.yaml`,
  },
  page: {
    noun: 'page',
    loss: 'so buyers would be led nowhere',
    define: (id) => `add pages/en/${id}.mdx`,
  },
  person: {
    noun: 'person',
    loss: 'so buyers would have nobody to ask',
    define: (id) => `add "${id}" below "people" in site.yaml`,
  },
};

/** Losses that can be named more closely, by kind of file and setting. */
const LOSSES: Readonly<Record<string, string>> = {
  'page.roles': 'so this page would count for nobody in the buying group',
  'role.start': 'so people in this role would be led nowhere',
  'term.aliases': 'so nobody would learn who says this word',
  'account.roles': 'so somebody in this buying group would be missing at the table',
  'account.words': 'so the account’s own word would stand beside nothing',
  'account.customer': 'so the group would not see who owns the milestone on its side',
  'account.vendor': 'so the group would not see who owns the milestone on our side',
  'account.askedBy': 'so the group would not see who asked',
  'account.facts': 'so the value would be shown on no page',
  'tool.asks': 'so the group would not see who will ask',
  'site.anchorTerm': 'so the first screen would have no shared word to explain',
  'component.Perspective': 'so the group would not see whose question this is',
};

/** One rule for each thing that an id may point at. */
export const unknownReferences: readonly Rule[] = Object.keys(TARGETS).map((name) => {
  const target = name as ReferenceTarget;
  return {
    name: `unknown-${target}`,
    severity: 'error',
    *check(library) {
      if (isUndefinable(library, target)) return;
      for (const { id, place, user } of usesOf(library, target)) {
        if (!library.known[target].has(id)) yield unknown(library, target, id, place, user);
      }
      if (target === 'page') yield* foreignPages(library);
    },
  } satisfies Rule;
});

interface Use {
  readonly id: string;
  readonly place: Place;
  /** Key into {@link LOSSES}. */
  readonly user: string;
}

function* usesOf(library: Library, target: ReferenceTarget): Generator<Use> {
  for (const { kind, references } of library.documents) {
    for (const { to, id, place, setting } of references) {
      // What an account selects has a rule of its own.
      if (to !== target || (to === 'page' && (setting === 'only' || setting === 'except'))) continue;
      yield { id, place, user: `${kind.kind}.${setting}` };
    }
  }
  for (const { body } of library.bodies) {
    for (const { name, attributes } of body.components) {
      const form = COMPONENTS.get(name);
      for (const { name: attribute, value, place } of attributes) {
        const meaning = form && Object.hasOwn(form.attributes, attribute) && form.attributes[attribute]?.meaning;
        if (meaning === target && value !== undefined && value.trim() !== '')
          yield { id: value, place, user: `component.${name}` };
      }
    }
  }
}

/** When the one file that defines such ids is missing, that is the fault, and not each use. */
function isUndefinable(library: Library, target: ReferenceTarget): boolean {
  const file = target === 'person' ? 'site.yaml' : target === 'fact' ? 'facts.yaml' : undefined;
  return file !== undefined && !library.files.has(file);
}

function unknown(library: Library, target: ReferenceTarget, id: string, place: Place, user: string): RuleFinding {
  const { noun, loss, define } = TARGETS[target];
  const otherwise = idSchema.safeParse(id).success ? define(id) : undefined;
  return {
    place,
    message: `No ${noun} is called ${quoted(id)}, ${LOSSES[user] ?? loss}.`,
    fix: useOneOf(
      id,
      [...library.known[target]].filter((known) => idSchema.safeParse(known).success),
      otherwise,
    ),
  };
}

/** Pages that exist, but in the microsite of another account only. */
function* foreignPages(library: Library): Generator<RuleFinding> {
  const index = indexPages(library);
  for (const { file, references } of library.documents) {
    const account = /^accounts\/([^/]+)\//u.exec(file.path)?.[1];
    for (const { to, id, place, setting } of references) {
      if (to !== 'page' || setting === 'only' || setting === 'except') continue;
      const owners = ownersOf(index, id);
      if (owners.length === 0 || index.common.has(id) || (account !== undefined && owners.includes(account))) continue;
      yield {
        place,
        message: `The page ${quoted(id)} is in the microsite of ${owners.join(', ')} only, so everybody else would be led nowhere.`,
        fix: useOneOf('', index.common),
      };
    }
  }
}
