import { assertSound, type SoundLibrary } from '#library/library.ts';
import type { Microsite } from '#microsite/microsite.ts';
import { planMicrosites } from '#microsite/microsite.ts';
import { aLibrary } from './builders.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/** The day on which the tests look at a microsite. */
export const TODAY = '2026-11-21';

interface Which {
  readonly account?: string;
  readonly locale?: string;
  readonly today?: string;
}

/** The minimal tree with these files in place of its own, which must be without a fault. */
export function aSoundLibrary(files: Texts = {}): SoundLibrary {
  const library = aLibrary(files);
  const [fault] = library.findings;
  if (fault) throw new Error(`The test's ${fault.place.path} has a fault: ${fault.message}`);
  assertSound(library);
  return library;
}

/** One microsite of the minimal tree with these files in place of its own: of Acme Harbour, in English. */
export function aMicrosite(files: Texts = {}, which: Which = {}): Microsite {
  return micrositeOf(aSoundLibrary(files), which);
}

/** One microsite of a library: of Acme Harbour, in English. */
export function micrositeOf(
  library: SoundLibrary,
  { account = 'acme', locale = 'en', today = TODAY }: Which = {},
): Microsite {
  const found = planMicrosites(library, { today }).find(
    (site) => site.account.id === account && site.locale === locale,
  );
  if (!found) throw new Error(`The test's content has no microsite of ${account} in ${locale}.`);
  return found;
}

/** The text of `site.yaml` without a fault; `settings` replaces or adds a line. */
export function aSite(settings: Readonly<Record<string, string>> = {}): string {
  return linesOf({
    vendor: '{ name: Lanternhouse }',
    url: 'https://view.lanternhouse.example/',
    locales: '[en]',
    contact: 'ana-lund',
    people: '{ ana-lund: { name: Ana Lund, job: { en: Account lead }, email: ana@lanternhouse.example } }',
    ...settings,
  });
}

/** The text of a role without a fault. */
export function aRole(name: string, settings: Readonly<Record<string, string>> = {}): string {
  return linesOf({
    name: `{ en: ${name} }`,
    titles: `{ en: Head of ${name} }`,
    kind: 'operator',
    concerns: '[{ en: They will ask who does it. }]',
    risks: '[{ en: They risk more work. }]',
    gains: '[{ en: They gain time. }]',
    ...settings,
  });
}

/** The text of a term without a fault. */
export function aTerm(name: string, settings: Readonly<Record<string, string>> = {}): string {
  return linesOf({ name: `{ en: ${name} }`, definition: '{ en: What all of us mean by it. }', ...settings });
}

/** The text of a file of claims, each without a fault; what a claim says replaces or adds to what it has. */
export function someClaims(
  claims: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  conflicts: Readonly<Record<string, readonly string[]>> = {},
): string {
  const source = { title: 'Cost model 2026', publisher: 'Lanternhouse' };
  return JSON.stringify({
    claims: Object.entries(claims).map(([id, settings]) => ({
      id,
      metric: id,
      statement: { en: `What ${id} says` },
      source,
      date: '2026-04-30',
      owner: 'ana-lund',
      ...settings,
    })),
    conflicts: Object.entries(conflicts).map(([id, sides]) => ({
      id,
      question: { en: 'How much is it?' },
      claims: sides,
      why: { en: 'They count differently.' },
      decide: { en: 'Count your own.' },
    })),
  });
}

/** The text of a tool with statements to agree on. */
export function anAlignment(): string {
  const aims = ['first', 'second', 'third'];
  return JSON.stringify({
    kind: 'alignment',
    title: { en: 'Where we stand' },
    purpose: { en: 'See where you differ.' },
    statements: [
      {
        id: 'one',
        number: 1,
        about: { en: 'Acting' },
        text: { en: 'We must act.' },
        splits: { en: 'On the date.' },
        settle: { en: 'By which day?' },
        pages: ['how-to-try'],
      },
    ],
    objectives: aims.map((id, at) => ({
      id,
      number: at + 1,
      text: { en: `The ${id} aim` },
      measure: { en: 'Counted.' },
      settle: { en: 'What would we give up for it?' },
    })),
  });
}

function linesOf(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
