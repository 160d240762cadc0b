import { describe, expect, test } from 'vitest';
import { type BriefView, briefView } from '#microsite/brief-view.ts';
import { firstSentence } from '#microsite/first-sentence.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite } from '../../helpers/microsites.ts';

const aBrief = (more: object = {}) =>
  JSON.stringify({
    kind: 'brief',
    title: { en: 'Decision brief' },
    purpose: { en: 'One page for the meeting.' },
    options: [
      { id: 'stay', is: 'do-nothing', text: { en: 'Stay as we are.' } },
      { id: 'wait', is: 'not-yet', text: { en: 'Decide in spring.' }, pages: ['how-to-try'] },
    ],
    ...more,
  });

const ACCOUNT = 'accounts/acme/account.yaml';
const withBrief = (more: object = {}, files: Record<string, string> = {}): BriefView =>
  briefView(aMicrosite({ 'tools/brief.yaml': aBrief(more), ...files }));

describe('what the site offers', () => {
  test('has the options in their author’s order, and no recommendation', () => {
    const { offers } = withBrief().material;
    expect(offers.options.map(({ ref }) => ref)).toEqual(['option:stay', 'option:wait']);
    expect(Object.keys(offers)).not.toContain('recommendation');
  });

  test('has the account’s open questions, longest open first, as the supplier understands them', () => {
    const question = (id: string, since: string, answer = '') =>
      `{ id: ${id}, text: { en: Who ${id}? }, askedBy: fin, job: validation, since: ${since}${answer} }`;
    const questions = `[${question('pays', '2026-11-03')}, ${question('drives', '2026-10-01')}, ${question('signs', '2026-09-01', ', answer: { en: We do. }, answered: 2026-11-01')}]`;
    const { open } = withBrief({}, { [ACCOUNT]: anAccount({ questions }) }).material.offers;
    expect(open.map(({ ref, from, roles }) => [ref, from, roles])).toEqual([
      ['question-asked:drives', 'understanding', ['fin']],
      ['question-asked:pays', 'understanding', ['fin']],
    ]);
  });

  test('has risks only from lists whose roles own them', () => {
    const list = (rolesAre: string) =>
      JSON.stringify({
        kind: 'checklist',
        rolesAre,
        title: { en: 'Risks' },
        purpose: { en: 'A first list.' },
        sections: [
          { title: { en: 'All' }, items: [{ id: 'late', level: 'must', text: { en: 'It is late.' }, asks: ['it'] }] },
        ],
      });
    const { risks } = withBrief({}, { 'tools/risks.yaml': list('owning'), 'tools/wishes.yaml': list('asking') })
      .material.offers;
    expect(risks.map(({ ref, roles }) => [ref, roles])).toEqual([['risk:risks/late', ['it']]]);
  });

  test('has a term with its first sentence and what the group’s roles call it', () => {
    const { terms } = withBrief({ terms: ['alarm'] }).material.offers;
    expect(terms[0]?.note?.text).toBe('A message that something has left its limits.');
    expect(terms[0]?.calls?.map(({ role, words }) => [role.text, words.map(({ text }) => text)])).toEqual([
      ['IT', ['event']],
    ]);
  });

  test('leaves out pages that the account leaves out', () => {
    const account = anAccount({ pages: '{ except: [how-to-try] }' });
    const { offers, pages } = withBrief({}, { [ACCOUNT]: account }).material;
    expect(offers.options[1]?.pages).toEqual([]);
    expect(pages).toEqual({});
  });
});

describe('a figure', () => {
  test('comes with its source, and with the figure that contradicts it', () => {
    const claim = (id: string, value: number) => ({
      id,
      metric: 'cost-of-a-day',
      statement: { en: 'One day costs' },
      value,
      unit: 'EUR',
      source: { title: 'A count', publisher: id },
      date: '2026-04-30',
      owner: 'ana-lund',
    });
    const conflict = {
      id: 'two',
      question: { en: 'What?' },
      claims: ['ours', 'theirs'],
      why: { en: 'W.' },
      decide: { en: 'D.' },
    };
    const claims = JSON.stringify({ claims: [claim('ours', 120), claim('theirs', 300)], conflicts: [conflict] });
    const { material } = withBrief({ costs: ['ours'] }, { 'claims/more.yaml': claims });
    expect(material.claims['ours']?.others).toEqual([{ figure: '€300', publisher: 'theirs' }]);
  });
});

describe('versions', () => {
  const versions = (files: Record<string, string> = {}) => withBrief({ costs: ['cost-day'] }, files).material.versions;

  test('are the same for the same content', () => {
    expect(versions()).toEqual(versions());
    expect(Object.keys(versions())).toEqual(['claim:cost-day', 'option:stay', 'option:wait', 'page:how-to-try']);
  });

  test('change with the text behind them and with nothing else', () => {
    const changed = versions({ 'pages/en/how-to-try.mdx': aPage('Begin with one site.') });
    const differing = Object.keys(changed).filter((key) => changed[key] !== versions()[key]);
    expect(differing).toEqual(['page:how-to-try']);
  });

  test('do not give the address away', () => {
    expect(JSON.stringify(withBrief())).not.toContain('aaaaaaaaaaaaaaaaaaaaaaaaaa');
  });
});

test.each([
  ['Minutes outside limits. They add up.', 'en', 'Minutes outside limits.'],
  ['دقایق خارج از محدوده. با هم جمع می‌شوند.', 'fa', 'دقایق خارج از محدوده.'],
  ['One sentence', 'en', 'One sentence'],
])('the first sentence of "%s"', (text, locale, first) => {
  expect(firstSentence({ text, locale })).toBe(first);
});
