import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInvitation, parseInvitation } from '#state/invitation.ts';
import { ODD_SIGNS, ROUND, roundsOfYears, SCOPE } from './answer-arbitraries.ts';

const INVITATION = { round: ROUND, by: 'Priya', until: '2026-12-05', statements: [12, 1, 3], roles: ['fin', 'qa'] };
const FRAGMENT = formatInvitation(INVITATION, SCOPE);

test('a person can read what a link asks', () => {
  expect(FRAGMENT).toBe('ask=2026-11&statements=12.1.3&roles=fin.qa&until=2026-12-05&by=Priya&for=3V');
});

test('every invitation comes back from its fragment', () => {
  const invitations = fc.record({
    round: roundsOfYears,
    by: fc.string({ unit: 'grapheme-ascii', maxLength: 20 }).map((name) => name.replace(/ {2,}/gu, ' ').trim()),
    until: fc.constantFrom(undefined, '2026-12-05', '2028-02-29'),
    statements: fc.shuffledSubarray([...SCOPE.statements], { minLength: 1 }),
    roles: fc.subarray(SCOPE.roles.map(({ id }) => id)),
  });
  fc.assert(
    fc.property(invitations, (invitation) => {
      expect(parseInvitation(`#${formatInvitation(invitation, SCOPE)}`, SCOPE)).toEqual({ invitation, dropped: [] });
    }),
  );
});

test('names of other scripts come back whole, joiners included', () => {
  for (const by of ['علی\u200cرضا', 'Наталья', 'O’Brien (QA)', "D'Arcy*", '李']) {
    expect(parseInvitation(formatInvitation({ ...INVITATION, by }, SCOPE), SCOPE)).toMatchObject({
      invitation: { by },
    });
  }
});

test('a statement that the site no longer has is dropped, the others are asked', () => {
  const read = parseInvitation(FRAGMENT, { ...SCOPE, statements: [1, 12] });
  expect(read).toMatchObject({ invitation: { statements: [12, 1] }, dropped: [3] });
});

test('a fragment may hold other things beside it', () => {
  expect(parseInvitation(`#lens=fin&${FRAGMENT}`, SCOPE)).toEqual({ invitation: INVITATION, dropped: [] });
  expect(parseInvitation(FRAGMENT.replaceAll('&', '&amp;'), SCOPE)).toEqual({ invitation: INVITATION, dropped: [] });
});

describe('hostile or broken links', () => {
  test.each(['', '#', '#lens=fin', '#Frame-sources', 'ask'])('"%s" holds no invitation', (fragment) => {
    expect(parseInvitation(fragment, SCOPE)).toEqual({ fault: 'none' });
  });

  test('it is broken wherever its end is missing', () => {
    for (let length = 4; length < FRAGMENT.length; length += 1) {
      expect(parseInvitation(FRAGMENT.slice(0, length), SCOPE)).toEqual({ fault: 'broken' });
    }
  });

  test.each([
    ['statements=12.1.3', 'statements='],
    ['statements=12.1.3', 'statements=0'],
    ['statements=12.1.3', 'statements=1.2.3.4.5.6.7.8.9'],
    ['statements=12.1.3', 'statements=1.x'],
    ['statements=12.1.3', 'statements=7'],
    ['2026-11', '2026-13'],
    ['2026-11', '1999-01'],
    ['2026-11', '%zz'],
    ['by=Priya', `by=${'x'.repeat(2000)}`],
  ])('%s as %s.20 is refused', (right, wrong) => {
    expect(parseInvitation(FRAGMENT.replace(right, wrong), SCOPE)).toMatchObject({ fault: expect.anything() });
  });

  test('a link of another account says so', () => {
    expect(parseInvitation(FRAGMENT, { ...SCOPE, account: 'altavis' })).toEqual({ fault: 'other-account' });
  });

  test('what is wrong beside the question is left out', () => {
    const odd = FRAGMENT.replace('2026-12-05', '2026-02-30').replace('fin.qa', 'ceo.qa.__proto__.qa');
    expect(parseInvitation(odd, SCOPE)).toMatchObject({ invitation: { until: undefined, roles: ['qa'] } });
  });

  test('a name is one short line that turns nothing around it', () => {
    const by = `  P\u202eri\u0000ya\n\u2066 ${'x'.repeat(60)}`;
    const read = parseInvitation(FRAGMENT.replace('Priya', encodeURIComponent(by)), SCOPE);
    expect(read).toMatchObject({ invitation: { by: `Priya ${'x'.repeat(34)}` } });
  });

  test('a name of nothing that can be seen is none', () => {
    for (const by of ['\u200c\u200d', '\u3164', ' \u115f\u00ad ']) {
      const read = parseInvitation(FRAGMENT.replace('Priya', encodeURIComponent(by)), SCOPE);
      expect(read).toMatchObject({ invitation: { by: '' } });
    }
  });

  test('no fragment makes it throw', () => {
    const bits = fc.constantFrom(
      'ask=2026-11',
      'statements=1.2',
      'for=3V',
      'by=',
      '&',
      '%',
      '#',
      '=',
      '%E0%A4',
      '__proto__=1',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ unit: ODD_SIGNS, maxLength: 5 }))), (parts) => {
        parseInvitation(parts.join(''), SCOPE);
      }),
    );
  });
});
