import { expect, test } from 'vitest';
import { micrositeFolder, type Room, roomHref, roomPath } from '#microsite/address.ts';

const TOKEN = 'abcdefghijklmnopqrstuvwx27';

test.each<[Room, string]>([
  ['home', ''],
  ['jobs', 'jobs/'],
  ['roles', 'roles/'],
  ['language', 'language/'],
  ['evidence', 'evidence/'],
  ['agree', 'agree/'],
  ['meeting', 'agree/meeting/'],
  ['where-we-are', 'where-we-are/'],
  ['new-here', 'new-here/'],
  ['about', 'about/'],
  [{ job: 'validation' }, 'jobs/validation/'],
  [{ page: 'how-to-try' }, 'pages/how-to-try/'],
])('the path of %j is "%s"', (room, path) => {
  expect(roomPath(room)).toBe(path);
});

test('an address names site, account with token, language and room', () => {
  expect(roomHref('/', micrositeFolder('acme', TOKEN), 'en', 'roles')).toBe(`/acme-${TOKEN}/en/roles/`);
});

test('an address stands below the path of the site', () => {
  expect(roomHref('/rooms/', micrositeFolder('acme', TOKEN), 'pt-BR', { page: 'how-to-try' })).toBe(
    `/rooms/acme-${TOKEN}/pt-BR/pages/how-to-try/`,
  );
});
