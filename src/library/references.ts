import type { Place } from '#domain/finding.ts';
import type { Kind } from './file-kind.ts';
import type { KeyPath, Settings } from './yaml-settings.ts';

/** What an id in the settings may point at. */
export const REFERENCE_TARGETS = ['role', 'term', 'claim', 'conflict', 'fact', 'tool', 'page', 'person'] as const;

export type ReferenceTarget = (typeof REFERENCE_TARGETS)[number];

/** An id that stands for something defined elsewhere. */
export interface Reference {
  readonly to: ReferenceTarget;
  readonly id: string;
  readonly place: Place;
  /** Setting that holds it, as the author would name it: `start`, `aliases`. */
  readonly setting: string;
}

/** Where ids stand. `*`: every member of a list or every value of a map; `@`: the names of a map's settings. */
const PATHS: Readonly<Partial<Record<Kind, readonly (readonly [ReferenceTarget, string])[]>>> = {
  site: [
    ['term', 'anchorTerm'],
    ['page', 'whenNot'],
    ['person', 'contact'],
  ],
  role: [['page', 'start.*']],
  term: [
    ['role', 'aliases.@'],
    ['term', 'related.*'],
  ],
  claims: [
    ['person', 'claims.*.owner'],
    ['claim', 'conflicts.*.claims.*'],
  ],
  tool: [
    ['role', 'sections.*.items.*.asks.*'],
    ['page', 'sections.*.pages.*'],
    ['page', 'bands.*.next'],
    ['role', 'criteria.*.asks.*'],
    ['role', 'statements.*.prompts.@'],
    ['term', 'statements.*.term'],
    ['page', 'statements.*.pages.*'],
    ['role', 'objectives.*.prompts.@'],
    ['role', 'example.*.role'],
    ['claim', 'inputs.*.default.claim'],
    ['claim', 'inputs.*.low.claim'],
    ['claim', 'inputs.*.high.claim'],
    ['fact', 'inputs.*.default.fact'],
    ['page', 'items.*.bring.pages.*'],
    ['role', 'objections.*.role'],
    ['page', 'objections.*.page'],
    ['page', 'wrong'],
    ['page', 'questions.*.pages.*'],
    ['page', 'options.*.pages.*'],
    ['claim', 'costs.*'],
    ['claim', 'figures.*'],
    ['page', 'stopPoints.*.pages.*'],
    ['claim', 'stopPoints.*.claims.*'],
    ['page', 'openQuestions.*.pages.*'],
    ['term', 'terms.*'],
  ],
  page: [
    ['role', 'roles.*'],
    ['person', 'owner'],
    ['page', 'related.*'],
    ['page', 'next'],
  ],
  account: [
    ['person', 'owner'],
    ['person', 'contact'],
    ['page', 'stakes.*.page'],
    ['fact', 'facts.@'],
    ['role', 'roles.*'],
    ['term', 'words.*.term'],
    ['page', 'pages.only.*'],
    ['page', 'pages.except.*'],
    ['person', 'state.author'],
    ['role', 'plan.*.customer.*'],
    ['person', 'plan.*.vendor.*'],
    ['role', 'decisions.*.roles.*'],
    ['role', 'questions.*.askedBy'],
    ['page', 'questions.*.page'],
  ],
};

/** All references that the settings of one file hold, also when other settings of it are wrong. Values that are no text are left to the schema. */
export function referencesOf(kind: Kind, settings: Settings): Reference[] {
  const references: Reference[] = [];
  for (const [to, pattern] of PATHS[kind] ?? []) {
    const setting = pattern.split('.').findLast((step) => step !== '*' && step !== '@') ?? pattern;
    for (const { id, place } of follow(settings, pattern.split('.'), settings.value, []))
      references.push({ to, id, place, setting });
  }
  return references;
}

function* follow(
  settings: Settings,
  pattern: readonly string[],
  value: unknown,
  path: KeyPath,
): Generator<{ id: string; place: Place }> {
  const [step, ...rest] = pattern;
  if (step === undefined) {
    if (typeof value === 'string') yield { id: value, place: settings.placeOf(path) };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (step === '@') {
    for (const id of Object.keys(value)) yield { id, place: settings.placeOfName([...path, id]) };
    return;
  }
  if (step === '*') {
    const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const key of steps)
      yield* follow(settings, rest, (value as Record<string | number, unknown>)[key], [...path, key]);
    return;
  }
  if (!Array.isArray(value) && Object.hasOwn(value, step))
    yield* follow(settings, rest, (value as Record<string, unknown>)[step], [...path, step]);
}
