import { expect, test } from 'vitest';
import { closingList } from '#islands/agree/meeting/closing-list.ts';
import { slidesOf } from '#islands/agree/meeting/slides.ts';
import type { Answer } from '#state/answer.ts';
import { type Board, boardOf } from '#state/board.ts';
import { changeNote } from '#state/parts/settled.ts';

const SCOPE = { account: 'a', tool: 't', roles: [], statements: [1, 2, 3], objectives: [{ number: 1, letter: 'A' }] };

function anAnswer(person: number, stands: readonly (1 | 2 | 3 | 4 | 5 | 'unknown')[]): Answer {
  const positions = Object.fromEntries(stands.map((stand, at) => [at + 1, { stand }]));
  return { person, revision: 1, round: '2026-06', role: 0, isByHost: false, positions, objectives: [] };
}

/** Statement 1 is agreed, 2 lies apart, 3 is not known to one. */
function aBoard(): Board {
  const answers = [anAnswer(1, [5, 1, 'unknown']), anAnswer(2, [5, 5, 4]), anAnswer(3, [5, 1, 4])];
  return boardOf({ scope: SCOPE, answers, asked: [], marks: [] });
}

test('what lies apart or is not known stays open until something is written as settled', () => {
  expect(closingList(aBoard(), '2026-06', []).open).toEqual([2, 3]);
  const notes = changeNote([], { round: '2026-06', statement: 2 }, { settled: 'We measure it first.' });
  const list = closingList(aBoard(), '2026-06', notes);
  expect(list.open).toEqual([3]);
  expect(list.settled).toEqual([{ statement: 2, text: 'We measure it first.' }]);
});

test('a blank note settles nothing, and notes of another round do not count', () => {
  const blank = changeNote([], { round: '2026-06', statement: 2 }, { settled: '  ' });
  const other = changeNote(blank, { round: '2026-03', statement: 3 }, { settled: 'Old' });
  expect(closingList(aBoard(), '2026-06', other)).toEqual({ settled: [], next: [], open: [2, 3] });
});

test('the screen goes from the widest gap to what the group takes with it', () => {
  const slides = slidesOf(aBoard());
  expect(slides.map((slide) => (slide.kind === 'statement' ? slide.item.statement : slide.kind))).toEqual([
    2,
    1,
    3,
    'questions',
    'closing',
  ]);
});
