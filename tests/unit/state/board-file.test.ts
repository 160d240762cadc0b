import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Collection } from '#state/answer.ts';
import { formatBoardFile, MOST_FILE_CHARACTERS, parseBoardFile } from '#state/board-file.ts';
import { EMPTY_COLLECTION, mergeCollections } from '#state/collection.ts';
import { anAnswer, SCOPE } from './build-board.ts';

const COLLECTION: Collection = mergeCollections(EMPTY_COLLECTION, {
  answers: [
    anAnswer(11, 'fin', { 7: '4 agree', 3: 2, 5: '?' }, { objectives: [4, 2, 9] }),
    anAnswer(22, 'ops', { 7: '1 differ' }, { isByHost: true }),
  ],
  invitations: [{ round: '2026-06', by: 'Priya', until: '2026-06-30', statements: [3, 7, 5], roles: ['fin'] }],
  verdicts: [{ person: 22, round: '2026-06', says: 'counts', revision: 1 }],
  marks: [{ person: 11, marks: [{ target: 700, value: 'doubt' }] }],
});

const FILE = formatBoardFile(COLLECTION, SCOPE);

/** The file with something in it changed. */
const changed = (change: (file: Record<string, unknown>) => unknown) => JSON.stringify(change(JSON.parse(FILE)));

test('a board goes into a file and comes back from it', () => {
  expect(parseBoardFile(FILE, SCOPE)).toEqual({ ok: true, collection: COLLECTION, dropped: [] });
});

test('an editor’s byte order mark and blank lines do no harm', () => {
  expect(parseBoardFile(`\uFEFF\n${FILE}\n\n`, SCOPE)).toMatchObject({ ok: true });
});

test('equal collections give equal text, in whatever order their settings were written', () => {
  const turned: Collection = {
    marks: COLLECTION.marks,
    verdicts: COLLECTION.verdicts,
    invitations: COLLECTION.invitations.map(({ roles, ...rest }) => ({ roles, ...rest })),
    answers: COLLECTION.answers.map(({ objectives, ...rest }) => ({ objectives, ...rest })),
  };

  expect(formatBoardFile(turned, SCOPE)).toBe(FILE);
});

test('ratings of a statement that the site no longer has are left out, and the rest stays', () => {
  const smaller = { ...SCOPE, statements: [7, 5] };
  const reading = parseBoardFile(FILE, smaller);

  expect(reading).toMatchObject({ ok: true, dropped: [3] });
  expect(reading.ok && reading.collection.answers.map(({ positions }) => Object.keys(positions))).toEqual([
    ['5', '7'],
    ['7'],
  ]);
  expect(reading.ok && reading.collection.invitations[0]?.statements).toEqual([7, 5]);
});

test('a role that the site does not have is not asked', () => {
  const reading = parseBoardFile(FILE.replace('["fin"]', '["constructor","fin"]'), SCOPE);
  expect(reading).toMatchObject({ ok: true, collection: { invitations: [{ roles: ['fin'] }] } });
});

test.each([
  { what: 'an empty file', text: '', fault: 'not-json' },
  { what: 'a letter', text: 'Dear all, here is the board', fault: 'not-json' },
  { what: 'half a board', text: FILE.slice(0, 200), fault: 'not-json' },
  { what: 'a list', text: '[1, 2]', fault: 'not-a-board' },
  { what: 'nothing', text: 'null', fault: 'not-a-board' },
  { what: 'another program’s file', text: '{"version":1}', fault: 'not-a-board' },
  { what: 'a board of a later site', text: changed((file) => ({ ...file, version: 2 })), fault: 'newer' },
  {
    what: 'a board of another account',
    text: changed((file) => ({ ...file, account: 'other' })),
    fault: 'other-account',
  },
  { what: 'a board without collection', text: changed(({ collection: _, ...file }) => file), fault: 'damaged' },
  {
    what: 'a board with a text for answers',
    text: changed((file) => ({ ...file, collection: 'x' })),
    fault: 'damaged',
  },
  { what: 'nested lists without end', text: '['.repeat(100_000), fault: 'not-json' },
  { what: 'a huge file', text: ' '.repeat(MOST_FILE_CHARACTERS + 1), fault: 'too-large' },
])('$what is refused with its reason', ({ text, fault }) => {
  expect(parseBoardFile(text, SCOPE)).toEqual({ ok: false, fault });
});

test('a board with a value that cannot be is refused whole, so that no answer gets lost unseen', () => {
  const rated = FILE.replace('"stand":4', '"stand":9');

  expect(rated).not.toBe(FILE);
  expect(parseBoardFile(rated, SCOPE)).toEqual({ ok: false, fault: 'damaged' });
});

test('a file as large as may be is read in a moment', () => {
  const [answer] = COLLECTION.answers;
  const answers = Array.from({ length: 9000 }, (_, at) => ({ ...answer, person: at + 1 }));
  const text = formatBoardFile({ ...COLLECTION, answers: answers as Collection['answers'] }, SCOPE);
  const start = performance.now();

  expect(text.length).toBeLessThan(MOST_FILE_CHARACTERS);
  expect(parseBoardFile(text, SCOPE)).toMatchObject({ ok: true });
  expect(performance.now() - start).toBeLessThan(2000);
});

test('whatever the text, reading it does not throw', () => {
  const inside = fc.json().map((json) => changed((file) => ({ ...file, collection: JSON.parse(json) })));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), inside), (text) => {
      expect(() => parseBoardFile(text, SCOPE)).not.toThrow();
    }),
  );
});
