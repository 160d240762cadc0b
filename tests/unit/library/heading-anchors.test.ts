import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isMdxFault, parseBody } from '#library/parse-body.ts';
import { buildSite, temporaryFolder } from '../../helpers/build-site.ts';
import { aPage } from '../../helpers/builders.ts';
import { tagsOf } from '../../helpers/built-html.ts';
import { fixture } from '../../helpers/project.ts';

const HEADINGS = [
  "It's -- alive",
  'It’s – alive',
  'Wait... what --- "this"?',
  "The group's `--flag` and `it's`",
  'What *we* **know** ~~so far~~',
  'See [how to try](how-to-try), "soon"',
  'Costs',
  'Costs',
  'Costs 1',
  'R&amp;D \\& co &lt; 8 °C',
  'Сколько это стоит?',
  'هزینه‌ی انتظار چقدر است؟',
  '等待的成本',
  'Café: 50 % of 1,000',
  'An <Term id="alarm">alarm</Term> that matters',
  'An alarm at <Fact id="sites" /> sites',
  'A 👩‍🚀 in *an_odd_name*',
  '---?',
];

const BODY = [
  ...HEADINGS.map((heading) => `## ${heading}\n\nWords.`),
  'Over\nlined\n---',
  '<Callout title="x">\n\n### Costs\n\nWords.\n\n</Callout>',
  '> ### In a quotation...',
].join('\n\n');

test('the anchors that the check knows are those that the pages have', { timeout: 120_000 }, async () => {
  const content = temporaryFolder();
  cpSync(fixture('minimal'), content, { recursive: true });
  const text = aPage(BODY);
  writeFileSync(join(content, 'pages/en/hard-headings.mdx'), text);
  const out = await buildSite({ content });
  const page = join(out, `acme-${'a'.repeat(26)}`, 'en/pages/hard-headings/index.html');
  const html = readFileSync(page, 'utf8');
  const body = parseBody(text, 'hard-headings.mdx', 'en', text.indexOf('##'));
  if (isMdxFault(body)) throw new Error(body.reason);

  const known = body.headings.map(({ anchor }) => anchor);
  const written = tagsOf(html).flatMap(({ name, attributes }) => (/^h[2-6]$/u.test(name) ? [attributes['id']] : []));

  expect(new Set(known).size).toBe(HEADINGS.length + 3);
  expect(written.filter((id) => id !== undefined && known.includes(id))).toEqual(known);
});
