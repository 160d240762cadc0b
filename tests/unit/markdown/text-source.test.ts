import { expect, test } from 'vitest';
import { textSource } from '#markdown/text-source.ts';

const page = (folder: string, account: string) =>
  `<body><header>${account}</header><main><p>A <a href="/${folder}/en/language/">word</a>.</p><astro-island uid="x" props="{&quot;id&quot;:&quot;${account}&quot;}" ssr>7</astro-island><template data-mark-buttons="${account}"><b>x</b></template></main><aside class="term-notes">note</aside><section class="lens-bar">${account}</section></body>`;

test('equal pages of two accounts give equal texts, without a word of either', () => {
  const one = textSource(page('acme-aaaa', 'acme'), 'acme-aaaa');
  expect(one).toBe(textSource(page('bolt-bbbb', 'bolt'), 'bolt-bbbb'));
  expect(one).toBe(
    '<main><p>A <a href="/en/language/">word</a>.</p><astro-island uid="x" ssr>7</astro-island></main><aside class="term-notes">note</aside>',
  );
});

test('what has no text of its own has no source', () => {
  expect(textSource('<body>Gone</body>', 'acme-aaaa')).toBe('');
});
