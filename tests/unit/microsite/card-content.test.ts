import { describe, expect, test } from 'vitest';
import type { Room } from '#microsite/address.ts';
import { type CardContent, cardContent, cardFileName } from '#microsite/card-content.ts';
import { everyRoom } from '#microsite/every-room.ts';
import type { Microsite } from '#microsite/microsite.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite, anAlignment, aSoundLibrary, micrositeOf } from '../../helpers/microsites.ts';

const ACCOUNT = {
  name: 'Bolt Yard',
  brand: '{ accent: "#8a3d07" }',
  about: '{ topic: { en: Should Bolt Yard count? }, summary: { en: Bolt Yard is weighing it. } }',
};
const NAMED = { ...ACCOUNT, preview: '{ name: true }' };
const OWN_PAGE = {
  'accounts/bolt/pages/en/our-lane.mdx': aPage('Text.', {
    title: 'The lane of Bolt Yard',
    summary: 'What Bolt Yard gets.',
  }),
};

function bolt(settings: Readonly<Record<string, string>>): Microsite {
  const files = { ...OWN_PAGE, 'accounts/bolt/account.yaml': anAccount(settings), 'tools/stand.yaml': anAlignment() };
  return micrositeOf(aSoundLibrary(files), { account: 'bolt' });
}

const cardsOf = (microsite: Microsite) => everyRoom(microsite).map((room) => cardContent(microsite, room));

describe('an account that keeps its name to itself', () => {
  test('shows neither name, colour, topic nor a word of its own pages on any card', () => {
    const told = JSON.stringify(cardsOf(bolt(ACCOUNT)));

    for (const word of ['Bolt', 'bolt', '#8a3d07', 'lane', 'count']) expect(told).not.toContain(word);
  });

  test('shares every card that is not of an own page with the others', () => {
    const namesOf = (microsite: Microsite) =>
      cardsOf({ ...microsite, pages: microsite.pages.filter(({ account }) => account === undefined) }).map(
        cardFileName,
      );
    const library = aSoundLibrary({ 'accounts/bolt/account.yaml': anAccount(ACCOUNT) });

    expect(namesOf(micrositeOf(library, { account: 'bolt' }))).toEqual(namesOf(micrositeOf(library)));
  });
});

describe('an account that lets previews show its name', () => {
  test('has its name and colour on every card', () => {
    const cards = cardsOf(bolt(NAMED));

    expect(cards.every(({ account, fill }) => account === 'For \u2068Bolt Yard\u2069' && fill === '#8a3d07')).toBe(
      true,
    );
  });

  test('has its topic on the first, and the titles of its own pages', () => {
    const titles = cardsOf(bolt(NAMED)).map(({ title }) => title.text);

    expect(titles[0]).toBe('Should Bolt Yard count?');
    expect(titles).toContain('The lane of Bolt Yard');
  });
});

test('a page has the question of its home job, its kind and the seats of all its jobs', () => {
  const microsite = aMicrosite({
    'pages/en/how-to-try.mdx': aPage('Text.', { title: 'Try it', jobs: '[validation, problem-identification]' }),
  });

  expect(cardContent(microsite, { page: 'how-to-try' })).toMatchObject({
    question: microsite.say(microsite.library.jobs.settings.validation.question),
    title: { text: 'Try it', locale: 'en' },
    kind: 'Guide · 1 minute to read',
    seats: [1, 5],
  });
});

test.each<[Room, number[]]>([
  ['home', [1, 2, 3, 4, 5, 6]],
  ['about', [1, 2, 3, 4, 5, 6]],
  [{ job: 'validation' }, [5]],
])('at %j the seats %j are taken', (room, seats) => {
  expect(cardContent(aMicrosite(), room).seats).toEqual(seats);
});

describe('the name of a card’s file', () => {
  const content: CardContent = cardContent(aMicrosite(), 'home');

  test('is the same for the same content', () => {
    expect(cardFileName(content)).toBe(cardFileName(structuredClone(content)));
    expect(cardFileName(content)).toMatch(/^[0-9a-f]{20}\.png$/u);
  });

  test.each<Partial<CardContent>>([
    { title: { text: 'Other', locale: 'en' } },
    { seats: [1] },
    { fill: '#000000' },
    { account: 'A' },
  ])('changes with %j', (change) => expect(cardFileName({ ...content, ...change })).not.toBe(cardFileName(content)));
});

test('a page that does not exist has no card', () => {
  expect(() => cardContent(aMicrosite(), { page: 'nowhere' })).toThrow('has no page "nowhere"');
});
