import { expect, test } from 'vitest';
import { aLibrary } from '../../helpers/builders.ts';
import { aSite } from '../../helpers/microsites.ts';

const DETAIL = 'more than a host and a path';

const findingsFor = (url: string) => aLibrary({ 'site.yaml': aSite({ url: `"${url}"` }) }).findings;

test.each(['https://view.example/', 'https://view.example:8443/', 'https://view.example/rooms/of.1/_~-/'])(
  'a site can stand at %s',
  (url) => {
    expect(findingsFor(url)).toEqual([]);
  },
);

test.each([
  'https://view.example/?a=/',
  'https://view.example/rooms/?',
  'https://view.example/#/',
  'https://user@view.example/',
  'https://user:word@view.example/',
  'https://view.example//',
  'https://view.example/rooms//of/',
  'https://view.example/../',
  'https://view.example/./rooms/',
  'https://view.example/two words/',
  'https://view.example/two%20words/',
  'https://view.example/räume/',
  'https://view.example/a&b/',
])('no site can stand at %s', (url) => {
  const finding = findingsFor(url).find(({ message }) => message.includes(DETAIL));
  expect(finding).toMatchObject({ rule: 'wrong-setting', severity: 'error' });
  expect(finding?.place).toMatchObject({ path: 'content/site.yaml', line: 2 });
});

test.each(['http://view.example/', 'https://view.example/rooms', 'nonsense'])('%s has another fault alone', (url) => {
  expect(findingsFor(url).filter(({ message }) => message.includes(DETAIL))).toEqual([]);
});
