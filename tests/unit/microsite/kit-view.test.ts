import { expect, test } from 'vitest';
import { kitView } from '#microsite/kit-view.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aMicrosite, anAlignment } from '../../helpers/microsites.ts';

const item = (id: string, stage: string, more: object = {}) => ({
  id,
  stage,
  title: { en: `Do ${id}` },
  minutes: 5,
  outcome: { en: 'One comment.' },
  ifItGoesWrong: { en: 'Let it rest.' },
  ...more,
});

const aKit = (items: readonly object[], more: object = {}) =>
  JSON.stringify({
    kind: 'kit',
    title: { en: 'Bring it to colleagues' },
    purpose: { en: 'Small steps.' },
    items,
    ...more,
  });

test('stages go from bringing up to testing, whatever the order in the file, and empty ones are left out', () => {
  const kit = aKit([item('third', 'test'), item('first', 'bring-up'), item('fourth', 'test')]);
  const { stages } = kitView(aMicrosite({ 'tools/kit.yaml': kit }));

  expect(stages.map(({ stage, items }) => [stage, items.map(({ id }) => id)])).toEqual([
    ['bring-up', ['first']],
    ['test', ['third', 'fourth']],
  ]);
});

test('a message is the author’s words around the link, which opens the room asked for', () => {
  const message = { en: 'Look here: {link} Thank you.' };
  const kit = aKit([
    item('home', 'share', { message }),
    item('agree', 'share', { message, opens: 'agree' }),
    item('none', 'share'),
  ]);
  const microsite = aMicrosite({ 'tools/kit.yaml': kit, 'tools/stand.yaml': anAlignment() });
  const messages = kitView(microsite).stages.flatMap(({ items }) => items.map((one) => one.message));

  expect(messages).toMatchObject([
    { before: 'Look here: ', after: ' Thank you.', link: { href: microsite.href('home') } },
    { before: 'Look here: ', after: ' Thank you.', link: { href: microsite.href('agree') } },
    undefined,
  ]);
});

test('pages and rooms that the account does not have are not offered', () => {
  const kit = aKit(
    [
      item('share', 'share', {
        message: { en: '{link}' },
        opens: 'agree',
        bring: { pages: ['how-to-try', 'what-waiting-costs'], rooms: ['agree', 'brief', 'evidence'] },
      }),
    ],
    { wrong: 'how-to-try' },
  );
  const account = anAccount({ pages: '{ except: [how-to-try] }' });
  const microsite = aMicrosite({ 'tools/kit.yaml': kit, 'accounts/acme/account.yaml': account });
  const view = kitView(microsite);
  const [card] = view.stages.flatMap(({ items }) => items);

  expect(view.wrong).toBeUndefined();
  expect(card?.pages.map(({ slug }) => slug)).toEqual(['what-waiting-costs']);
  expect(card?.rooms.map(({ href }) => href)).toEqual([microsite.href('evidence')]);
  expect(card?.message?.link.href).toBe(microsite.href('home'));
});

test('objections keep their order and say whose role they are of', () => {
  const objection = (role: string) => ({
    role,
    objection: { en: `${role} may say no.` },
    answer: { en: 'It may.' },
    rightWhen: { en: 'As long as nobody has counted.' },
  });
  const kit = aKit([item('ask', 'share')], { objections: [objection('it'), objection('fin'), objection('it')] });
  const { objections } = kitView(aMicrosite({ 'tools/kit.yaml': kit }));

  expect(objections.map(({ role }) => [role.id, role.isInGroup])).toEqual([
    ['it', true],
    ['fin', true],
    ['it', true],
  ]);
});
