import { describe, expect, test } from 'vitest';
import { exampleRatings } from '#i18n/example-ratings.ts';
import { addReading, EMPTY_COLLECTION, openQuestions } from '#state/collection.ts';
import { inShort, reading } from './pasted.ts';

const only = (text: string, asked?: readonly number[]) =>
  reading(text, asked).answers.map(({ answer }) => inShort(answer));
const faults = (text: string) => reading(text).unreadable.map(({ why, found }) => `${why} ${found}`);

describe('an answer by hand', () => {
  test.each([
    ['Finance: 4 2 5 ? 1 3', 'fin 425?13'],
    ['finance:4,2,5,?,1,3', 'fin 425?13'],
    ['Finance: 4-2-5-?-1-3', 'fin 425?13'],
    ['Finance: 4 2 5 - 1 3', 'fin 425?13'],
    ['Finance: 4 2 5 – 1 3 / A C F', 'fin 425?13 1,3,6'],
    ['Finance: 4; 2; 5; ?; 1; 3 / a, c, f.', 'fin 425?13 1,3,6'],
    ['Finance: 4 2 5 ? 1 3 /FCA', 'fin 425?13 6,3,1'],
    ['Finance: 4 2 5 ? 1 3 (by phone)', 'fin 425?13'],
    ['Finance : 4 2 5 ? 1 3.', 'fin 425?13'],
    ['Finance： ４ ２ ５ ？ １ ３', 'fin 425?13'],
    ['> > • **Finance** (Ana): 4 2 5 ? 1 3', 'fin 425?13'],
    ['» Finance: 4 2 5 ? 1 3', 'fin 425?13'],
    ['2) Finance, Ana: 4 2 5 ? 1 3', 'fin 425?13'],
    ['Ana (Finance): 4 2 5 ? 1 3', 'fin 425?13'],
    ['[10:15] Ana: Finance: 4 2 5 ? 1 3', 'fin 425?13'],
    ['24.11.2026, 10:15 - Ana: Finance: 4 2 5 ? 1 3', 'fin 425?13'],
    ['24.11.2026, 10:15 - Finance: 4 2 5 ? 1 3', 'fin 425?13'],
    ['10:15 AM Finance: 4 2 5 ? 1 3', 'fin 425?13'],
    ['fin: 4 2 5 ? 1 3', 'fin 425?13'],
    ['Финансы: 4 2 5 ? 1 3', 'fin 425?13'],
    ['مالي: ٤ ٢ ٥ ؟ ١ ٣', 'fin 425?13'],
    ['Operations, nights: 4 2 5 ? 1 3', 'ops-night 425?13'],
    ['Operations, Ana: 4 2 5 ? 1 3', 'ops 425?13'],
    ['?: 4 2 5 ? 1 3', 'nobody 425?13'],
    ['؟: ۴ ۲ ۵ ؟ ۱ ۳', 'nobody 425?13'],
    ['Unnamed: 4 2 5 ? 1 3', 'nobody 425?13'],
    ['Finance 4 2 5 ? 1 3 / A C F', 'fin 425?13 1,3,6'],
    ['<Ana> Finance: 4 2 5 ? 1 3', 'fin 425?13'],
    ['=> Finance: 4 2 5 ? 1 3', 'fin 425?13'],
    ['> Ana (Finance) - 4 2 5 ? 1 3', 'fin 425?13'],
    ['Ana Lima, Finance: 4 2 5 ? 1 3', 'fin 425?13'],
    ['Finance: 4/2/5/?/1/3 / A C F', 'fin 425?13 1,3,6'],
    ['Finance: 4 2 5 ? 1 3 (said “by phone”)', 'fin 425?13'],
    ['Finance: 4️⃣ 2️⃣ 5️⃣ ❓ 1️⃣ 3️⃣ 👍', 'fin 425?13'],
    ['Finance: 4 2 5 ?? 1 3 / A C F <This message was edited>', 'fin 425?13 1,3,6'],
    ['Финансы: 4 2 5 ? 1 3 / А, С', 'fin 425?13 1,3'],
    ['فناوری‌اطلاعات: ۴ ۲ ۵ ؟ ۱ ۳', 'it 425?13'],
    ['<p>Finance: 4 2 5 ? 1 3</p>', 'fin 425?13'],
  ])('%s', (line, short) => {
    expect(only(line)).toEqual([short]);
  });

  test.each([
    ['en', 'Finance'],
    ['ru', 'Финансы'],
    ['fa', 'مالی'],
  ])('the example of the site in %s is read', (locale, role) => {
    expect(only(`${role}: ${exampleRatings(6, locale)}`)).toEqual(['fin 425?13']);
  });

  test('it answers the statements that were asked, in their order', () => {
    const [found] = reading('Finance: 4 ?', [12, 2]).answers;
    expect(found?.answer.positions).toEqual({ 12: { stand: 4 }, 2: { stand: 'unknown' } });
    expect(only('Finance: 4', [12])).toEqual(['fin 4']);
    expect(only('Finance: 4', [])).toEqual([]);
  });

  test.each([
    'Like this: “Finance: 4 2 5 ? 1 3 / A C F”',
    '> Like this: "Finance: 4 2 5 ? 1 3 / A C F"',
    '«Finance: 4 2 5 ? 1 3 / A C F»',
    '> Так: „Финансы: 4 2 5 ? 1 3“',
    'Like this: ‘Finance: 4 2 5 ? 1 3 / A C F’',
    'Like this: &ldquo;Finance: 4 2 5 ? 1 3 / A C F&rdquo;',
    'Like this: “Finance: 4 2 5 ?\n> 1 3 / A C F”',
    'Like this: “Finance:\n> 4 2 5 ? 1 3 / A C F”',
    'Like this: “Shift leads and\n> Finance: 4 2 5 ? 1 3 / A C F”',
    'Like this: “Finance 4 2 5 ? 1 3”',
  ])('an example in quotation marks is no answer: %s', (line) => {
    expect(reading(line)).toMatchObject({ answers: [], unreadable: [] });
  });

  test('nobody entered it for somebody else', () => {
    expect(reading('Finance: 4 2 5 ? 1 3').answers).toMatchObject([
      { from: 'line', answer: { isByHost: false, revision: 1 } },
    ]);
  });
});

describe('an answer by hand over two lines', () => {
  test.each([
    ['Finance: 4 2 5\n? 1 3 / A C F', 'fin 425?13 1,3,6'],
    ['> Finance: 4, 2, 5, ?,\n> 1, 3', 'fin 425?13'],
    ['Finance: 4\n2 5 ? 1 3', 'fin 425?13'],
    ['[10:15] Ana: Finance:\n4 2 5 ? 1 3', 'fin 425?13'],
    ['Finance (Ana)\n4 2 5 ? 1 3 / A', 'fin 425?13 1'],
    ['Finance: 4 2 5 ? 1 3\n/ A C F', 'fin 425?13 1,3,6'],
    ['Finance: 4 2 5 ? 1 3 /\nA C F', 'fin 425?13 1,3,6'],
    ['[24/11/2026, 10:15] Ana: Finance: 4 2 5 ? 1 3\n/ A C F', 'fin 425?13 1,3,6'],
    ['> [24/11/2026, 10:15:22] Ana of the controllers: Finance: 4 2 5 ? 1 3 / A\n> C F', 'fin 425?13 1,3,6'],
  ])('%j', (lines, short) => {
    const { answers, unreadable } = reading(`Hello,\n${lines}\nAna`);
    expect([answers.map(({ answer, line }) => `${line} ${inShort(answer)}`), unreadable]).toEqual([[`2 ${short}`], []]);
  });

  test.each([
    ['Finance: 4 2 5 ? 1 3 / A\nC', ['fin 425?13 1']],
    ['Finance: 4 2 5 ? 1 3\n1 2 3', ['fin 425?13']],
    ['Finance: 4 2 5\nLegal: 1 3 3 2 2 4', ['leg 133224']],
    ['Finance: 4 2 5\n? 1 3 and so on', []],
    ['Finance: 4 2 5\n\n? 1 3', []],
  ])('another line stays apart: %j', (lines, short) => {
    expect(only(lines)).toEqual(short);
  });

  test('it is the same person as in one line', () => {
    expect(reading('Finance: 4 2 5\n? 1 3\nFinance: 4 2 5 ? 1 3')).toMatchObject({ repeated: 1 });
  });
});

describe('a line that is meant as an answer and is none', () => {
  test.each([
    ['Finance: 4 2 5 ? 1', 'wrong-count 5'],
    ['Finance: 4 2 5 ? 1 3 3', 'wrong-count 7'],
    ['Finance: 4 2 5 ? 1 6', 'wrong-rating 6'],
    ['Finance: 4 2 5 ? 1 yes', 'wrong-rating 5'],
    ['Finance: 4 2 5 x 1 3', 'wrong-rating 3'],
    ['Finance: 4 2 5 n/a 1 3', 'wrong-rating 3'],
    ['Finance: 4 2 5 ? 1 3 / A X', 'wrong-objective 6'],
    ['Finance: 4 2 5 ? 1 3 / A B C D', 'wrong-objective 6'],
    ['Finance: 4 2 5 ? 1 3 / A A', 'wrong-objective 6'],
    ['Warehouse: 4 2 5 ? 1 3', 'unknown-role 6'],
    ['Finance Ana: 4 2 5 ? 1', 'unknown-role 5'],
  ])('%s', (line, fault) => {
    expect(only(line)).toEqual([]);
    expect(faults(line)).toEqual([fault]);
  });
});

describe('whose answer a line is', () => {
  const questions = (text: string) => openQuestions(addReading(EMPTY_COLLECTION, reading(text)));

  test('the same line, however it is quoted, is one person', () => {
    const { answers, repeated } = reading(
      'Finance: 4 2 5 ? 1 3\n> Finance: 4 2 5 ? 1 3\n>> *finance*: 4, 2, 5, ?, 1, 3',
    );
    expect([answers.length, repeated]).toEqual([1, 2]);
  });

  test('a line of the same role with other ratings is a newcomer about whom the host is asked', () => {
    expect(questions('Finance: 4 2 5 ? 1 3\nFinance: 4 2 5 ? 1 4')).toHaveLength(1);
    expect(questions('Finance (Ana): 4 2 5 ? 1 3\nFinance (Bo): 4 2 5 ? 1 3')).toHaveLength(1);
    expect(questions('Finance (Ana): 4 2 5 ? 1 3\nFinance (Ana): 4 2 5 ? 1 4')).toHaveLength(1);
  });

  test('the name may stand before or behind the role', () => {
    expect(reading('Finance (Ana): 4 2 5 ? 1 3\nANA (finance): 4 2 5 ? 1 3')).toMatchObject({ repeated: 1 });
  });
});
