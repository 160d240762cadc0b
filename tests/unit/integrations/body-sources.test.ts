import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { bodySources } from '#integrations/body-sources.ts';
import { temporaryFolder } from '../../helpers/build-site.ts';
import { aPage } from '../../helpers/builders.ts';
import { fixture } from '../../helpers/project.ts';

let content = '';
let page = '';

beforeEach(() => {
  content = temporaryFolder();
  cpSync(fixture('minimal'), content, { recursive: true });
  page = join(content, 'pages/en/how-to-try.mdx');
});

/** The two doors of the plugin at which Vite knocks. */
interface Doors {
  /** What the renderer gets for a file; `undefined` when the file is left as it is. */
  transform(source: string, file: string): string | undefined;
  watchChange(): void;
}

const doors = () => bodySources(content) as unknown as Doors;

function write(text: string): string {
  writeFileSync(page, text);
  return readFileSync(page, 'utf8');
}

test('a page of the content is handed over as the library prepares it', () => {
  const source = write(aPage('The alarm rings.'));

  expect(doors().transform(source, page)).toBe(aPage('The <Term id="alarm">alarm</Term> rings.'));
});

test('a byte order mark moves no place', () => {
  const source = write(`\ufeff${aPage('The alarm rings.')}`);

  expect(doors().transform(source, page)).toBe(aPage('The <Term id="alarm">alarm</Term> rings.'));
});

test('line ends of Windows move no place', () => {
  const text = aPage('The alarm rings.\n\n<Perspective role="fin">\n\nOne.\n\n</Perspective>').replace(/\n/gu, '\r\n');

  expect(doors().transform(write(text), page)).toContain(
    'The <Term id="alarm">alarm</Term> rings.\r\n\r\n<Perspectives>\n\n<Perspective role="fin">',
  );
});

test('a file of another kind, or elsewhere, is left as it is', () => {
  const plugin = doors();

  expect(plugin.transform('alarm', join(content, 'notes.md'))).toBeUndefined();
  expect(plugin.transform('alarm', join(content, '../elsewhere.mdx'))).toBeUndefined();
});

test.each(['pages/en/unheard-of.mdx', 'accounts/acme/pages/en/unheard-of.mdx'])(
  'a page that the library lacks is refused with its path: %s',
  (path) => {
    expect(() => doors().transform(aPage(), join(content, path))).toThrow(`${path} is to be rendered`);
  },
);

test('a page that changed is read again', () => {
  const plugin = doors();
  plugin.transform(write(aPage('The alarm rings.')), page);
  plugin.watchChange();

  expect(plugin.transform(write(aPage('So an alarm rings.')), page)).toBe(
    aPage('So an <Term id="alarm">alarm</Term> rings.'),
  );
});
