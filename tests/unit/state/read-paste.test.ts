import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SYMBOLS } from '#state/base32.ts';
import { formatAnswerCode, formatMarkCodes, formatVerdictCode } from '#state/code.ts';
import { formatInvitation } from '#state/invitation.ts';
import { checkSymbols } from '#state/reed-solomon.ts';
import { anAnswer, ODD_SIGNS, ROUND, SCOPE } from './answer-arbitraries.ts';
import { reading } from './pasted.ts';

const CODE = formatAnswerCode(anAnswer(), SCOPE);
const SECOND = formatAnswerCode(anAnswer({ person: 7 }), SCOPE);
const INVITATION = { round: ROUND, by: 'Priya', until: '2026-12-05', statements: [1, 2, 3], roles: ['fin', 'qa'] };
const LINK = `https://x.example/agree/#${formatInvitation(INVITATION, SCOPE)}`;

/** Person and revision of every answer. */
const found = (text: string) => reading(text).answers.map(({ answer }) => `${answer.person}.${answer.revision}`);

describe('one code, whatever happened to it', () => {
  test.each([
    ['quoted thrice', `> > > ${CODE}`],
    ['in brackets, with a full stop', `(${CODE}).`],
    ['in bold of a chat', `*${CODE}*`],
    ['after a colon', `Code:${CODE}`],
    ['after a letter', `x${CODE}`],
    ['with the signature after it', `${CODE}\nAna`],
    ['with a dash and the signature after it', `${CODE} – Ana\n-Ana`],
    ['before other digits', `${CODE}, 4 2 5`],
    ['without the first hyphen', CODE.replace('-', '')],
    ['with a space for the first hyphen', CODE.replace('-', ' ')],
    ['without prefix', CODE.slice(3)],
    ['with a slip in the prefix', CODE.replace('CV', 'CW')],
    ['with two prefixes', `CV-${CODE}`],
    ['with non-breaking hyphens', CODE.replaceAll('-', '\u2011')],
    ['with minus signs', CODE.replaceAll('-', '\u2212')],
    ['with non-breaking spaces', CODE.replaceAll('-', '\u00a0')],
    ['with zero-width signs', Array.from(CODE).join('\u200b')],
    ['with soft hyphens', Array.from(CODE).join('\u00ad')],
    ['with escapes of Markdown', CODE.replaceAll('-', '\\-')],
    ['with soft line ends of mail', `${CODE.slice(0, 12)}=\r\n${CODE.slice(12)}`],
    ['as an entity', CODE.replaceAll('-', '&#x2011;')],
    ['with places to break', CODE.replaceAll('-', '-<wbr>')],
    [
      'with escaped tags inside',
      `&lt;p&gt;${CODE.slice(0, 12)}&lt;/b&gt;&lt;b class=&quot;x&quot;&gt;${CODE.slice(12)}`,
    ],
    ['with a break of lines inside', `> ${CODE.slice(0, 12)}<br>\n> ${CODE.slice(12)}`],
    ['with digits taken for a telephone number', `${CODE.slice(0, 12)}<tel:28018007>${CODE.slice(12)}`],
    ['with Cyrillic letters', CODE.replaceAll('C', 'С').replaceAll('A', 'А').replaceAll('0', 'О').replaceAll('3', 'З')],
    ['with Cyrillic letters, small', CODE.toLowerCase().replaceAll('a', 'а').replaceAll('0', 'о')],
    ['with Greek letters', CODE.replaceAll('A', 'Α').replaceAll('H', 'Η').replaceAll('Y', 'Υ')],
    ['before a Russian word', `${CODE}спасибо`],
    ['after a cut copy of another', `CV-A3V0-99 ${CODE}`],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual(['123456.1']);
  });

  test.each(Array.from({ length: CODE.length - 4 }, (_, at) => at + 3))('wrapped after %i signs', (at) => {
    expect(found(`> ${CODE.slice(0, at)}\n>> ${CODE.slice(at)}\n> Ana`)).toEqual(['123456.1']);
    expect(found(`${CODE.slice(0, at)}\r\n${CODE.slice(at)}`)).toEqual(['123456.1']);
  });

  test('every slip in one sign is caught, in the middle of a text', () => {
    const read = Array.from(CODE.slice(3)).flatMap((right, at) =>
      Array.from('0123456789ABCDEFGHJKMNPQRSTUVWXYZ#Ж').flatMap((wrong) => {
        if (right === '-' || right === wrong) return [];
        const slip = `Here: ${CODE.slice(0, at + 3)}${wrong}${CODE.slice(at + 4)}\nAna, Finance`;
        const { answers: all, unreadable } = reading(slip);
        return all.length === 0 && unreadable.length === 1 ? [] : [slip];
      }),
    );
    expect(read).toEqual([]);
  });

  test('a code that was cut is listed, unless its whole is there too', () => {
    expect(reading(CODE.slice(0, 22)).unreadable).toEqual([{ text: CODE.slice(0, 22), line: 1, why: 'cut' }]);
    expect(reading(`${CODE.slice(0, 22)}…\n${CODE}`)).toMatchObject({ unreadable: [], repeated: 1 });
  });

  test('an unreadable code that is quoted again is listed once', () => {
    const damaged = SECOND.replace(/.$/u, SECOND.endsWith('7') ? '8' : '7');
    expect(reading(`${damaged}\n> ${damaged}`).unreadable).toEqual([{ text: damaged, line: 1, why: 'damaged' }]);
  });

  test('a code of a later format says so', () => {
    const body = [27, ...Array.from({ length: 16 }, (_, at) => (at * 7 + 3) % 32)];
    const symbols = [...body, ...checkSymbols(body)].map((value) => SYMBOLS[value]).join('');
    const newer = `CV-${symbols.match(/.{4}/gu)?.join('-')}`;
    expect(reading(`> ${newer}\n> Ana`).unreadable).toEqual([{ text: newer, line: 1, why: 'newer' }]);
  });

  test('marks and verdicts are found too', () => {
    const marks = formatMarkCodes({ person: 5, marks: [{ target: 9, value: 'doubt' }] }, SCOPE).join(' ');
    const verdict = formatVerdictCode({ person: 5, round: ROUND, says: 'counts', revision: 1 }, SCOPE);
    expect(reading(`> ${marks}\n> ${verdict} ${marks}`)).toMatchObject({
      marks: [{ person: 5, marks: [{ target: 9, value: 'doubt' }] }],
      verdicts: [{ person: 5, round: ROUND, says: 'counts', revision: 1 }],
      repeated: 1,
    });
  });
});

describe('links that ask', () => {
  test('a link is found wherever it was wrapped', () => {
    const from = LINK.indexOf('#ask=') + 5;
    for (let at = from; at < LINK.length; at += 1) {
      const { invitations, unreadable } = reading(`> ${LINK.slice(0, at)}\n> ${LINK.slice(at)}\n> Priya`);
      expect([invitations, unreadable]).toEqual([[INVITATION], []]);
    }
  });

  test('a link survives a guard that writes an asterisk for its number sign, and may stand in a tag alone', () => {
    const guarded = `https://guard.example/v3/__${LINK.replace('#', '*')}__;Iw!!abc$`;
    const tag = `<p>Open <a href="${LINK.replaceAll('&', '&amp;')}">this link</a></p>`;
    expect([reading(guarded).invitations, reading(tag).invitations]).toEqual([[INVITATION], [INVITATION]]);
  });

  test('a cut one and one of another account are listed', () => {
    const other = `https://x.example/#${formatInvitation(INVITATION, { ...SCOPE, account: 'altavis' })}`;
    expect(reading(`${LINK.slice(0, -8)}\n\n${other}`).unreadable.map(({ why }) => why)).toEqual([
      'cut',
      'other-account',
    ]);
  });
});

describe('what is no answer', () => {
  test.each([
    'I attached my CV - Ana, 2024-11.pdf, and CV-Anna-Brandt-2026.pdf',
    'Case no. CV-2024-0137, CVE-2024-12345, CV-A4-sheets',
    'Total: 4 2 5',
    'Finance: 3 people, 4 days',
    'Operations: 24 7',
    'Finance: 12/03/2026',
    'Meeting 10:15, 10:45: 3',
    'Order 1234-5678-9012-3456, licence ABCD-EFGH-JKMN-PQRS-TVWX',
    'id 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'See https://x.example/page#lens=fin and #asked',
    'Ratio: 4:2:5, phone: +49 30 1 2 3 4 5 6 7 8 9',
    'In the year of 2026: 1 2 3 4 5 6 7 8 9 10',
    'As I said to the whole group in March: 1 2 3 4 5',
    'Rooms: 1, 2, 3, 4, 5, 6',
    'CVMohYxVrEmZB9bsnAOBORyjl3bPcGYERgHtmZA5r2+t+jLcnbxgqA2QiC5/Ya0I',
    'Votes: 4 2 5 3 1',
    'Finance: 4,2',
    'Legal: 2-3',
    'Finance has 4 2 5 3 1 2 of them',
    'Finance 4 2 5',
    'Finance\t4\t2\t5\t3\t1\t2',
    'Finance\n1. Budget\nLegal\n3 contracts\nQuality:\n1\n2',
    'Finance\n4\t2\t5\t3\t1\t2',
    'мама-мыла-раму, СОМ-СОМ',
  ])('%s', (text) => {
    expect(reading(text)).toMatchObject({ answers: [], unreadable: [], invitations: [], marks: [], verdicts: [] });
  });

  test('an empty paste holds nothing', () => {
    expect(reading('')).toMatchObject({ answers: [], unreadable: [], repeated: 0, tooLong: false });
  });

  test('no text makes it throw, and what it reads of garbage it lists within bounds', () => {
    const bits = fc.constantFrom(
      'CV-',
      'CV',
      CODE.slice(0, 20),
      CODE,
      '\n> ',
      ' ',
      '-',
      'Finance: ',
      '4 2 5 ',
      '#ask=',
      '&',
      ':',
      '/',
      '\u200e',
    );
    const texts = fc.array(fc.oneof(bits, fc.string({ unit: ODD_SIGNS, maxLength: 8 })), { maxLength: 40 });
    fc.assert(
      fc.property(texts, (parts) => {
        const { unreadable } = reading(parts.join(''));
        expect(unreadable.every(({ text, line }) => Array.from(text).length <= 80 && line >= 1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
