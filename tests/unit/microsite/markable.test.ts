import { expect, test } from 'vitest';
import { markables } from '#microsite/markable.ts';
import { aPage } from '../../helpers/builders.ts';
import { aMicrosite, someClaims } from '../../helpers/microsites.ts';

test('takeaways of all pages can be marked, and the claims that pages use', () => {
  const microsite = aMicrosite({
    'pages/en/cost.mdx': aPage('It costs <Claim id="used" /> a week.', { takeaway: 'Count it.' }),
    'claims/more.yaml': someClaims({ used: { value: 5, unit: 'EUR' }, unused: {} }),
  });
  const found = markables(microsite);

  expect(found.find(({ target }) => target === 'page:cost')).toMatchObject({
    text: { text: 'Count it.', locale: 'en' },
    href: microsite.href({ page: 'cost' }),
  });
  expect(found.find(({ target }) => target === 'claim:used')).toMatchObject({
    figure: '€5',
    href: `${microsite.href('evidence')}#used`,
  });
  expect(found.some(({ target }) => target === 'claim:unused')).toBe(false);
  expect(new Set(found.map(({ target }) => target)).size).toBe(found.length);
});
