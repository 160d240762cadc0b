import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../helpers/build-site.ts';
import { type BuiltFile, pagesAmong, readBuiltFiles } from '../helpers/built-files.ts';
import { tagsOf, textOf } from '../helpers/built-html.ts';
import { deadLinks } from '../helpers/dead-links.ts';
import { fixture } from '../helpers/project.ts';
import { htmlFaults } from '../helpers/validate-html.ts';

/** Builds a fixture site once for the tests of its `describe`, and adds those that hold for every site. */
function site(name: string) {
  let files: BuiltFile[] = [];
  beforeAll(async () => {
    files = readBuiltFiles(await buildSite({ content: fixture(`sites/${name}`) }));
  });

  test('its HTML is valid', () => expect(htmlFaults(files)).toEqual([]));
  test('its links lead somewhere', () => expect(deadLinks(files)).toEqual([]));
  test('no value that is missing is printed', () => {
    const faulty = pagesAmong(files).filter(({ bytes }) =>
      /\b(?:undefined|null|NaN|Invalid Date)\b|\[object/u.test(textOf(bytes.toString())),
    );
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });

  return {
    files: () => files,
    paths: () => files.map(({ path }) => path.replace(/-[a-z2-7]{26}\//u, '/')),
    html: (path: string) =>
      files.find((file) => file.path.replace(/-[a-z2-7]{26}\//u, '/') === path)?.bytes.toString() ?? '',
  };
}

describe('two-person-group', () => {
  const built = site('two-person-group');

  test('each room is there and says what it can', () => {
    for (const room of ['', 'jobs/', 'roles/', 'language/', 'evidence/', 'where-we-are/', 'new-here/', 'about/'])
      expect(textOf(built.html(`duo/en/${room}index.html`))).toContain('Duo Workshops');
  });

  test('the two roles of the group come with the third that a page speaks of', () => {
    const roles = textOf(built.html('duo/en/roles/index.html'));
    for (const role of ['Finance', 'Operations', 'Legal']) expect(roles).toContain(role);
  });

  test('without statements to answer there is no room to answer them', () => {
    expect(built.paths().filter((path) => path.includes('/agree/'))).toEqual([]);
  });

  test('a plan, decisions or questions that nobody has written are not made up', () => {
    const state = textOf(built.html('duo/en/where-we-are/index.html'));
    expect(state).not.toMatch(/\b20\d\d-\d\d-\d\d\b/u);
    expect(state).toContain('10 November 2026');
  });
});

describe('one-page', () => {
  const built = site('one-page');

  test('the one page is there, and nothing follows or precedes it', () => {
    expect(built.paths().filter((path) => path.includes('/pages/'))).toEqual([
      'solo/en/pages/bought-twice/index.html',
      'solo/en/pages/bought-twice/page.md',
    ]);
    const tags = tagsOf(built.html('solo/en/pages/bought-twice/index.html'));
    expect(tags.filter(({ attributes }) => /\/pages\/.*\/$/u.test(attributes['href'] ?? ''))).toEqual([]);
  });

  test('all six jobs are there, those without a page included', () => {
    expect(built.paths().filter((path) => /\/jobs\/[a-z-]+\/index\.html$/u.test(path))).toHaveLength(6);
  });
});

describe('no-logo', () => {
  const built = site('no-logo');

  test('an account without a logo shows its name and no picture', () => {
    const home = built.html('bare/en/index.html');
    expect(textOf(home)).toContain('Bare Workshop');
    expect(tagsOf(home).filter(({ name }) => name === 'img')).toEqual([]);
  });

  test('the other account’s logo lies in that account’s folder alone', () => {
    const [logo, ...others] = tagsOf(built.html('dressed/en/index.html')).filter(({ name }) => name === 'img');
    expect(others).toEqual([]);
    expect(logo?.attributes['src']).toMatch(/^\/dressed-[a-z2-7]{26}\//u);
    const holders = built.files().filter(({ bytes }) => bytes.includes('M0 0h8v8H0z'));
    expect(holders.map(({ path }) => path.split('/')[0]?.slice(0, 8))).toEqual(['dressed-']);
  });
});

describe('empty-glossary', () => {
  const built = site('empty-glossary');

  test('the room for the language says that there is nothing yet', () => {
    expect(textOf(built.html('wordless/en/language/index.html')).length).toBeGreaterThan(100);
  });

  test('no page has a term or a note of one', () => {
    const terms = pagesAmong(built.files()).filter(({ bytes }) => /class="term\b|term-note"/u.test(bytes.toString()));
    expect(terms.map(({ path }) => path)).toEqual([]);
  });
});

describe('hostile-names', () => {
  const built = site('hostile-names');

  test('markup in a name is shown as the text that it is', () => {
    const name = `"Quoted" & <script>alert("name")</script> O'Hara`;
    expect(textOf(built.html('quoted/en/index.html'))).toContain(name);
    const state = textOf(built.html('quoted/en/where-we-are/index.html'));
    expect(state).toContain('</script><img src=x onerror=alert(1)> stays text & "so" does this');
    expect(state).toContain('Is &amp; shown as it was typed?');
    expect(state).toMatch(/\{braces\} and `ticks` and \$\{dollars\}/u);
    expect(textOf(built.html('quoted/en/pages/bought-twice/index.html'))).toContain(
      '"Bought twice" & <em>not</em> found',
    );
  });

  test('no page has an element or handler that came from content', () => {
    const faulty = pagesAmong(built.files()).flatMap(({ path, bytes }) => {
      const html = bytes.toString();
      const tags = tagsOf(html);
      return [
        ...(/<script[^>]*>[^<]*alert\(/u.test(html) ? ['a script'] : []),
        ...tags
          .filter(({ attributes }) => Object.keys(attributes).some((name) => name.startsWith('on')))
          .map(() => 'a handler'),
        ...tags.filter(({ name, attributes }) => name === 'img' && attributes['src'] === 'x').map(() => 'a picture'),
      ].map((what) => `${path}: ${what}`);
    });
    expect(faulty).toEqual([]);
  });

  test('a name from right to left keeps every character and its own direction', () => {
    const home = built.html('eastern/en/index.html');
    expect(textOf(home)).toContain('پخش دارویی آرمان‌کوه (ש.ם.)');
    expect(home).toMatch(/<bdi[^>]*>\s*پخش دارویی آرمان‌کوه/u);
    expect(textOf(built.html('eastern/en/language/index.html'))).toContain('قفسهٔ ما');
  });
});
