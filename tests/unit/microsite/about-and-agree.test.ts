import { expect, test } from 'vitest';
import { aboutView } from '#microsite/about-view.ts';
import { agreeView } from '#microsite/agree-view.ts';
import { toolCard } from '#microsite/tool-card.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aMicrosite, anAlignment, aSite } from '../../helpers/microsites.ts';

test('about says who made the site, whom to ask, and when not to buy', () => {
  const site = aMicrosite({ 'site.yaml': aSite({ whenNot: 'how-to-try' }) });

  expect(aboutView(site)).toMatchObject({
    vendor: 'Lanternhouse',
    account: 'Acme Harbour',
    contact: { name: 'Ana Lund', job: { text: 'Account lead' } },
    contactHref: 'mailto:ana@lanternhouse.example?subject=Acme%20Harbour',
    notUs: { slug: 'how-to-try' },
    notice: undefined,
  });
});

test('about does without a page on when not to buy, where the account leaves it out', () => {
  const site = aMicrosite({
    'site.yaml': aSite({ whenNot: 'how-to-try', vendor: '{ name: Lanternhouse, notice: { en: Fictional. } }' }),
    'accounts/acme/account.yaml': anAccount({ pages: '{ except: [how-to-try] }' }),
  });

  expect(aboutView(site)).toMatchObject({ notUs: undefined, notice: { text: 'Fictional.' } });
});

test('aims have letters to answer by, in the order of the file', () => {
  const { tool } = agreeView(aMicrosite({ 'tools/stand.yaml': anAlignment() }));

  expect(tool.objectives.map(({ letter, id }) => [letter, id])).toEqual([
    ['A', 'first'],
    ['B', 'second'],
    ['C', 'third'],
  ]);
});

test('a statement shows the pages that help, where the account has them', () => {
  const pagesFor = (pages: string | undefined) => {
    const account = anAccount({ pages });
    const { tool } = agreeView(
      aMicrosite({ 'tools/stand.yaml': anAlignment(), 'accounts/acme/account.yaml': account }),
    );
    return tool.statements[0]?.pages.map(({ slug }) => slug);
  };

  expect(pagesFor(undefined)).toEqual(['how-to-try']);
  expect(pagesFor('{ except: [how-to-try] }')).toEqual([]);
});

test('of two tools with statements the first by id is shown', () => {
  const site = aMicrosite({ 'tools/z.yaml': anAlignment(), 'tools/b.yaml': anAlignment() });

  expect(agreeView(site).tool.id).toBe('b');
});

test('asking for statements that the content does not have is a fault', () => {
  expect(() => agreeView(aMicrosite())).toThrow('no statements');
});

test('a checklist counts the items of each level, those without any included', () => {
  const item = (id: string, level: string) => ({ id, level, text: { en: 'It works.' }, asks: ['it'] });
  const tool = JSON.stringify({
    kind: 'checklist',
    title: { en: 'List' },
    purpose: { en: 'For all.' },
    sections: [
      { title: { en: 'One' }, items: [item('a', 'must'), item('b', 'could')] },
      { title: { en: 'Two' }, items: [item('c', 'must')] },
    ],
  });
  const card = toolCard(aMicrosite({ 'tools/requirements.yaml': tool }), 'requirements');

  expect(card).toMatchObject({ kind: 'checklist', counts: { must: 2, should: 0, could: 1 } });
});
