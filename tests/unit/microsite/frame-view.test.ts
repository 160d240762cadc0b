import { expect, test } from 'vitest';
import type { Room } from '#microsite/address.ts';
import { frameView } from '#microsite/frame-view.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aMicrosite, anAlignment, aSite, aSoundLibrary, micrositeOf } from '../../helpers/microsites.ts';

const FOLDER = `acme-${'a'.repeat(26)}`;
const withAgree = { 'tools/stand.yaml': anAlignment() };

test('beside the six jobs there are three doors', () => {
  const { jobs, doors } = frameView(aMicrosite(withAgree), 'home');

  expect(jobs).toHaveLength(6);
  expect(doors.map(({ label }) => label)).toEqual(['Our language', 'Where we agree', 'Where we are']);
});

test('there is no door to statements that the content does not have', () => {
  const { doors } = frameView(aMicrosite(), 'home');

  expect(doors.map(({ label }) => label)).toEqual(['Our language', 'Where we are']);
});

test.each<Room & string>(['language', 'agree', 'where-we-are', 'jobs', 'roles', 'evidence', 'new-here', 'about'])(
  'in the room %s its own door is the current one, and no other',
  (room) => {
    const { doors, more, isHome } = frameView(aMicrosite(withAgree), room);
    const current = [...doors, ...more].filter(({ isCurrent }) => isCurrent).map(({ href }) => href);

    expect(current).toEqual([`/${FOLDER}/en/${room}/`]);
    expect(isHome).toBe(false);
  },
);

test('at home no door is the current one', () => {
  const { doors, more, jobs, isHome } = frameView(aMicrosite(withAgree), 'home');

  expect([...doors, ...more, ...jobs].some(({ isCurrent }) => isCurrent)).toBe(false);
  expect(isHome).toBe(true);
});

test('a page marks the jobs that it belongs to', () => {
  const { jobs } = frameView(aMicrosite(), { page: 'how-to-try' }, ['validation', 'problem-identification']);

  expect(jobs.filter(({ isCurrent }) => isCurrent).map(({ id }) => id)).toEqual([
    'problem-identification',
    'validation',
  ]);
});

test('the doors are the same in every room, but for the mark of the current one', () => {
  const site = aMicrosite(withAgree);
  const doorsIn = (room: Room) => {
    const { doors, more, jobs } = frameView(site, room);
    return [...doors, ...more, ...jobs].map(({ href }) => href);
  };

  for (const room of ['about', { job: 'validation' }, { page: 'how-to-try' }] as const)
    expect(doorsIn(room)).toEqual(doorsIn('home'));
});

test('an account without a logo has none', () => {
  expect(frameView(aMicrosite(), 'home').logo).toBeUndefined();
});

test('a logo is served from the account’s own folder, with its size', () => {
  const library = aSoundLibrary({
    'site.yaml': aSite({ url: 'https://lanternhouse.example/rooms/' }),
    'accounts/acme/account.yaml': anAccount({ token: 'a'.repeat(26), brand: '{ logo: logo.svg }' }),
  });
  const path = 'accounts/acme/logo.svg';
  const picture = {
    path,
    shownPath: path,
    file: path,
    bytes: 9,
    width: 120,
    height: 40,
    fileName: '0123abcd-logo.svg',
  };
  const { logo, brandSheet } = frameView(micrositeOf({ ...library, pictures: new Map([[path, picture]]) }), 'home');

  expect(logo).toEqual({ src: `/rooms/${FOLDER}/files/0123abcd-logo.svg`, width: 120, height: 40 });
  expect(brandSheet).toBe(`/rooms/${FOLDER}/brand.css`);
});

test('a logo that cannot be shown leaves the name alone', () => {
  const site = aMicrosite({ 'accounts/acme/account.yaml': anAccount({ brand: '{ logo: gone.svg }' }) });

  expect(frameView(site, 'home')).toMatchObject({ logo: undefined, account: 'Bolt Yard' });
});

test('the frame is written in the direction of its language', () => {
  const account = anAccount({ locales: '[fa, en]', defaultLocale: 'fa' });
  const directionIn = (locale: string) =>
    frameView(aMicrosite({ 'accounts/acme/account.yaml': account }, { locale }), 'home').direction;

  expect([directionIn('fa'), directionIn('en')]).toEqual(['rtl', 'ltr']);
});

test('every role is offered for the lens, of the group or not, in the same order for every account', () => {
  const rolesFor = (roles: string) =>
    frameView(aMicrosite({ 'accounts/acme/account.yaml': anAccount({ roles }) }), 'home').roles.map(({ id }) => id);

  expect(rolesFor('[it]')).toEqual(['fin', 'it']);
  expect(rolesFor('[fin]')).toEqual(['fin', 'it']);
});
