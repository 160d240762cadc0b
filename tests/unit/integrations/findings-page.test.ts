import { expect, test } from 'vitest';
import { findingsPage } from '#integrations/findings-page.ts';

test('what the content says is shown as the text that it is', () => {
  const page = findingsPage(`No page is called "</pre><script>alert('x')</script> & so".`, '/@vite/client');
  expect(page).toContain('&#60;/pre&#62;&#60;script&#62;alert(&#39;x&#39;)&#60;/script&#62; &#38; so&#34;.</pre>');
  expect(page.match(/<script/gu)).toHaveLength(1);
});

test('it waits for the word to reload', () => {
  expect(findingsPage('1 error in 1 file.', '/rooms/@vite/client')).toContain(
    '<script type="module" src="/rooms/@vite/client"></script>',
  );
});
