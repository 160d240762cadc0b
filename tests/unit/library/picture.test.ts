import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { filmOf } from '#library/film.ts';
import { pictureOf } from '#library/picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'commonview-'));
afterAll(() => rmSync(folder, { recursive: true }));

function anAsset(name: string, content: string | Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return { path: `pages/en/images/${name}`, shownPath: name, file, bytes: Buffer.byteLength(content) };
}

const readingOf = (name: string, content: string | Uint8Array) => pictureOf(anAsset(name, content));
const faultsOf = (content: string) =>
  readingOf('x.svg', content).faults.map(({ kind, what }) => `${kind}: ${what.split(',')[0]}`);
const anSvg = (inner: string, attributes = 'viewBox="0 0 8 6"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;

function aPng(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(4, 0);
  header.writeUInt32BE(3, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const chunk = (name: string, content: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(15))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a picture that can be shown', () => {
  test('has its size and a name that changes with its content', () => {
    const { picture } = readingOf('lamp.png', aPng());

    expect(picture).toMatchObject({ width: 4, height: 3 });
    expect(picture?.fileName).toMatch(/^[0-9a-f]{8}-lamp\.png$/u);
  });

  test.each([
    ['a view box', 'viewBox="0 0 8 6"', { width: 8, height: 6 }],
    ['width and height', 'width="20" height="10px"', { width: 20, height: 10 }],
    ['a width and a view box', 'width="16" viewBox="0 0 8 6"', { width: 16, height: 12 }],
    ['a percentage and a view box', 'width="100%" viewBox="0,0,8,6"', { width: 8, height: 6 }],
    ['fractions, as whole numbers', 'width="40.4px" viewBox="0 0 8 5.9"', { width: 40, height: 30 }],
    ['a line that is thinner than a pixel', 'viewBox="0 0 100 0.2"', { width: 100, height: 1 }],
  ])('as SVG takes its size from %s', (_, attributes, size) => {
    expect(readingOf('a.svg', anSvg('', attributes)).picture).toMatchObject(size);
  });

  test.each([
    ['shapes and text', '<title>A</title><g fill="#000"><path d="M0 0"/><text x="1">Hi &amp; all</text></g>'],
    ['links within itself', '<defs><circle id="a" r="1"/></defs><use href="#a"/>'],
    ['paint within itself', '<rect fill="url(#a)" style="stroke:url(\'#b\')"/>'],
    ['a style for the dark', '<style>@media (prefers-color-scheme: dark) { path { fill: #fff } }</style>'],
    ['words for those who listen', '<g role="img" aria-label="A lamp"/>'],
    ['a comment', '<!-- drawn by hand -->'],
  ])('as SVG may hold %s', (_, inner) => {
    expect(faultsOf(anSvg(inner))).toEqual([]);
  });

  test('may begin with a byte order mark and an XML declaration', () => {
    expect(faultsOf(`\ufeff<?xml version="1.0" encoding="UTF-8"?>\n${anSvg('')}`)).toEqual([]);
  });
});

describe('a picture that cannot be shown', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['<SCRIPT/>'],
    ['<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'],
    ['<a href="javascript:alert(1)"/>'],
    ['<animate attributeName="href" to="javascript:alert(1)"/>'],
    ['<set attributeName="onload" to="alert(1)"/>'],
    ['<image href="https://x.example/a.png"/>'],
    ['<feImage href="#a"/>'],
    ['<path onload="alert(1)"/>'],
    ['<path OnLoad="alert(1)"/>'],
    ['<use href="https://x.example/#a"/>'],
    ['<use href="data:image/svg+xml,x"/>'],
    ['<use xmlns:x="http://www.w3.org/1999/xlink" x:href="//x.example/#a"/>'],
    ['<path fill="url(https://x.example/a)"/>'],
    ['<path style="fill: url(//x.example/a#b)"/>'],
    ['<path style="fill: u\\72l(//x.example)"/>'],
    ['<style>@import "x.css";</style>'],
    ['<style><![CDATA[ p { background: image-set("x.png" 1x) } ]]></style>'],
    ['<style>@font-face { src: local(x) }</style>'],
    ['<style>p { fill: url(&quot;https://x.example&quot;) }</style>'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg"/>'],
    ['<x:path xmlns:x="http://example.com/"/>'],
    ['<?xml-stylesheet href="x.css"?>'],
    ['<path xml:base="https://x.example/"/>'],
  ])('is not safe: %s', (inner) => {
    expect(faultsOf(anSvg(inner))).toMatchObject([expect.stringMatching(/^unsafe-image/u)]);
  });

  test('is not safe with a style that is cut in two to hide what it says', () => {
    expect(faultsOf(anSvg('<style>@imp<g/>ort "x.css";</style>'))).toHaveLength(2);
  });

  test('is not safe with a DOCTYPE, whatever it declares', () => {
    expect(faultsOf(`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${anSvg('')}`)).toEqual([
      'unsafe-image: has a DOCTYPE',
    ]);
  });

  test('says where in the file it is not safe', () => {
    const [fault] = readingOf('x.svg', anSvg('\n  <g/>\n  <path d="" onclick="x"/>')).faults;

    expect(fault).toMatchObject({ line: 3, column: 14 });
  });

  test.each([
    ['not closed', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['an unknown entity', anSvg('<text>&x;</text>')],
    ['no namespace', '<svg viewBox="0 0 1 1"/>'],
    ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${anSvg('')}`],
    ['no size', anSvg('', 'x="0"')],
    ['a size of nothing', anSvg('', 'viewBox="0 0 0 0"')],
  ])('is broken: %s', (_, content) => {
    expect(faultsOf(content)).toMatchObject([expect.stringMatching(/^broken-image/u)]);
  });

  test('is cut off', () => {
    expect(readingOf('a.png', aPng().subarray(0, 40)).faults).toMatchObject([{ kind: 'broken-image' }]);
    expect(readingOf('a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0])).faults).toMatchObject([
      { kind: 'broken-image' },
    ]);
    expect(readingOf('a.webp', 'RIFF\u0010\u0000\u0000\u0000WEBPVP8 ').faults).toMatchObject([
      { kind: 'broken-image' },
    ]);
    expect(readingOf('a.png', '').faults).toMatchObject([{ kind: 'broken-image' }]);
  });

  test('is not what its name says', () => {
    expect(readingOf('a.svg', aPng()).faults).toMatchObject([{ kind: 'image-ending' }]);
    expect(readingOf('a.png', anSvg('')).faults).toMatchObject([{ kind: 'image-ending' }]);
  });

  test('is too large, which is told by its size alone', () => {
    const asset = { ...anAsset('large.png', aPng()), bytes: 1024 * 1024 + 1 };

    expect(pictureOf(asset).faults).toMatchObject([{ kind: 'large-image' }]);
  });

  test('has a name that addresses garble', () => {
    expect(readingOf('my lamp.png', aPng()).faults).toMatchObject([{ kind: 'image-name' }]);
  });
});

test('a film is one by its content, not by its name', () => {
  expect(filmOf(anAsset('a.mp4', '\u0000\u0000\u0000\u0018ftypisom'))?.fileName).toMatch(/^[0-9a-f]{8}-a\.mp4$/u);
  expect(filmOf(anAsset('b.mp4', '<html>'))).toBeUndefined();
  expect(filmOf(anAsset('c.webm', Buffer.from([0x1a, 0x45, 0xdf, 0xa3])))).toBeDefined();
});
