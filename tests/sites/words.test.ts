import { expect, test } from 'vitest';
import { pagesAmong, readBuiltFiles } from '../helpers/built-files.ts';
import { DEMONSTRATION } from '../helpers/demonstration.ts';
import { runTogether } from '../helpers/run-together.ts';

test('no two words and no two sentences run together between elements', () => {
  const found = pagesAmong(readBuiltFiles(DEMONSTRATION.built)).flatMap(({ path, bytes }) =>
    runTogether(bytes.toString()).map((words) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['<p>See it.<a>Why</a></p>', ['it.Why']],
  ['<p><span>Finance</span><span>Legal</span></p>', ['FinanceLegal']],
  ['<p>One word <b>here</b> .</p>', ['here .']],
  ['<p>One.</p><p>Two, and a@b.example at 3.5 €.</p>', []],
])('%s', (html, words) => {
  expect(runTogether(`<main>${html}</main>`)).toEqual(words);
});
