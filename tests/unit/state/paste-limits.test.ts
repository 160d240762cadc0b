import { expect, test } from 'vitest';
import { formatAnswerCode } from '#state/code.ts';
import { LONGEST_PASTE } from '#state/read-paste.ts';
import { anAnswer, SCOPE } from './answer-arbitraries.ts';
import { reading } from './pasted.ts';

const CODE = formatAnswerCode(anAnswer(), SCOPE);

const full = (shred: string, length = LONGEST_PASTE) => shred.repeat(Math.ceil(length / shred.length)).slice(0, length);

/** Long enough that a reader whose time grows with the square of the length would need minutes. */
const HOSTILE = 300_000;

const TIME = 40_000;

test.each([
  ['beginnings of codes', 'CV-'],
  ['beginnings of codes in a quotation', 'CV-      \n> > > > > > '],
  ['groups of four', 'AAAA-'],
  ['beginnings of links', '#ask='],
  ['beginnings of guarded links', '%23ask%3D%25'],
  ['entities', '&amp;'],
  ['colons', ':1'],
  ['brackets', '(((:1 1'],
  ['lines of an unknown role', 'a:1 2 3 4 5\n'],
  ['lines of a known one', 'Finance, - a, - b / c: 1 2 3 4 5 6\n'],
  ['ligatures that unfold', '\ufdfa: 1 2\n'],
  ['line ends', '\r'],
])(
  'a third of a million characters of %s are read in time and give at most one answer',
  (_, shred) => {
    const { answers, unreadable } = reading(full(shred, HOSTILE));
    expect(answers.length + unreadable.length).toBeLessThan(3);
  },
  TIME,
);

test(
  'of a paste that is too long whole lines are read, and it says so',
  () => {
    const late = formatAnswerCode(anAnswer({ person: 9 }), SCOPE);
    const { answers, tooLong } = reading(`${CODE}\n${full('just talk\n').slice(0, -60)}\n${late}\n`);
    expect(answers.map(({ answer }) => answer.person)).toEqual([123_456]);
    expect(tooLong).toBe(true);
  },
  TIME,
);

test(
  'of very many unreadable codes the first two hundred are listed and the others counted',
  () => {
    const lines = Array.from({ length: 250 }, (_, at) => `CV-A${String(at).padStart(3, '0')}-1A2B-3C4D-5E6F-${'7G8H'}`);
    const { unreadable, unlisted } = reading(lines.join('\n'));
    expect([unreadable.length, unlisted]).toEqual([200, 50]);
  },
  TIME,
);
