import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAnswerCode } from '#state/code.ts';
import { addReading, EMPTY_COLLECTION } from '#state/collection.ts';
import { formatInvitation } from '#state/invitation.ts';
import { answers, ROUND, SCOPE } from './answer-arbitraries.ts';
import { aThread, inShort, reading } from './pasted.ts';

const INVITATION = { round: ROUND, by: 'Priya', until: '2026-12-05', statements: [1, 2, 3], roles: ['fin', 'qa'] };
const LINK = `https://x.example/agree/#${formatInvitation(INVITATION, SCOPE)}`;

describe('threads and chats as they are', () => {
  test('a mail thread of Outlook: nested quotes, wrapped codes, corrected hyphens, signatures', () => {
    const { answers: all, invitations, unreadable } = reading(aThread('outlook'));
    expect(all.map(({ answer, from, line }) => `${line} ${from} r${answer.revision} ${inShort(answer)}`)).toEqual([
      '7 code r2 fin 435?13 1,3',
      '25 code r1 qa 5524?1 1,3',
      '37 code r1 ops 241352 1,3',
      '45 code r1 fin 425?13 1,3',
      '49 line r1 leg 133224 1,3',
    ]);
    expect(invitations.map(({ by, statements }) => [by, statements])).toEqual([['Priya', [1, 2, 3, 4, 5, 6]]]);
    expect(unreadable).toEqual([]);
  });

  test('a mail thread of Gmail, copied as source: entities, small letters, a cut code, a guarded link', () => {
    const { answers: all, invitations, unreadable, repeated } = reading(aThread('gmail'));
    expect(all.map(({ answer }) => inShort(answer))).toEqual(['ops 241352 1,3', 'qa 5524?1 1,3', 'fin 425?13 1,3']);
    expect(invitations).toHaveLength(1);
    expect(unreadable).toEqual([{ text: 'CV-A3V0-4MM0', line: 19, why: 'cut' }]);
    expect(repeated).toBe(1);
  });

  test('a chat export of WhatsApp: every line that begins like an answer is read or listed', () => {
    const { answers: all, unreadable, repeated } = reading(aThread('whatsapp'));
    expect(all.map(({ answer, line }) => `${line} ${inShort(answer)}`)).toEqual([
      '3 fin 425?13 1,3',
      '4 ops 241352 1,3',
      '6 qa 5524?1 1,3',
      '7 leg 133224 1,3',
      '8 fin 435?13 1,3',
    ]);
    expect(unreadable.map(({ line, why, found: count }) => [line, why, count])).toEqual([
      [9, 'other-account', undefined],
      [10, 'unknown-role', 6],
      [11, 'wrong-count', 4],
      [12, 'wrong-rating', 6],
      [17, 'damaged', undefined],
    ]);
    expect(repeated).toBe(1);
  });

  test('a copy out of Teams and Slack: without hyphens, with spaces, bold roles, an unnamed line', () => {
    const { answers: all, unreadable, repeated } = reading(aThread('teams'));
    const short = ['fin 425?13 1,3', 'ops 241352 1,3', 'qa 5524?1 1,3', 'leg 133224 1,3', 'nobody 22331?'];
    expect(all.map(({ answer }) => inShort(answer))).toEqual(short);
    expect([unreadable, repeated]).toEqual([[], 3]);
  });

  test('a chat in Persian script with Persian and Arabic digits', () => {
    const { answers: all, unreadable } = reading(aThread('persian'));
    const short = ['fin 425?13 1,3', 'ops 241352 1,3', 'ops 241352', 'qa 5524?1', 'ops-night 111111', 'qa 5524?1 1,3'];
    expect(all.map(({ answer }) => inShort(answer))).toEqual(short);
    expect(unreadable).toEqual([{ text: 'فناوری اطلاعات: ۴ ۲ ۵', line: 7, why: 'wrong-count', found: 3 }]);
  });
});

test('a thread in German and Russian: headers, signatures, tables, numbers of all kinds, an example of a line', () => {
  const thread = [
    'Мой ответ: СV-А3V0-79W0-0СМ1-8007-W9GС-6FJ3-9СQ6',
    'Финансы: 3 человека, 2 недели; ИТ: 2-3 дня',
    'Тел.: +7 (495) 123-45-67 доб. 4 2 5, р/с 40702810400000012345',
    'вт, 24 нояб. 2026 г. в 09:12, Bo Larsen <bo@northmere.example>:',
    '> Betrieb (Bo): 2 4 1 3',
    '> 5 2 / A, C',
    '> IBAN: DE89 3704 0044 0532 0130 00, Sendung JJD0003900078821, Ticket 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    '> Monat    Jan Feb Mrz Apr Mai Jun',
    '> Finance  12  14   9  11   8   7',
    '> Bayern – Dortmund 3:2, Aufstellung 4-2-3-1',
    '> Von: Priya Nair',
    '> Gesendet: Montag, 23. November 2026 11:00',
    '> > So: „Finance: 4 2 5 ? 1 3 / A C',
    '> > F“',
  ].join('\n');
  const { answers: all, unreadable } = reading(thread.replace('Betrieb', 'Operations'));
  expect(all.map(({ answer, line }) => `${line} ${inShort(answer)}`)).toEqual(['1 fin 425?13 1,3', '5 ops 241352 1,3']);
  expect(unreadable).toEqual([]);
});

test('a thread shuffled, quoted, wrapped and repeated gives the same collection', () => {
  const shreds = fc.array(fc.tuple(answers, fc.nat(40), fc.nat(3)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(shreds, fc.infiniteStream(fc.nat()), (parts, chance) => {
      const codes = parts.map(([answer]) => formatAnswerCode(answer, SCOPE));
      const plain = reading([...codes, 'Finance: 4 2 5 ? 1 3', LINK].join('\n'));
      const messy = parts.flatMap(([, at, quotes], index) => {
        const code = codes[index] ?? '';
        const quote = '> '.repeat(quotes);
        const wrapped = at > 3 && at < code.length ? `${code.slice(0, at)}\n${quote}${code.slice(at)}` : code;
        return [`${quote}${wrapped}`, `On Tue, 24 Nov 2026 Ana wrote:\n${quote}${code.toLowerCase()}, thanks`];
      });
      const keyed = [
        ...messy,
        '> Finance: 4 2 5 ? 1 3',
        '>> - finance:4,2,5,?,1,3',
        LINK,
        'Finance: 4 2 5 ? 1 3',
        `> ${LINK}`,
      ]
        .map((text) => ({ text, key: chance.next().value }))
        .sort((a, b) => a.key - b.key);
      const mixed = reading(keyed.map(({ text }) => text).join('\n\n'));
      expect(addReading(EMPTY_COLLECTION, mixed)).toEqual(addReading(EMPTY_COLLECTION, plain));
      expect(mixed.unreadable).toEqual([]);
    }),
  );
});
