import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeMarker } from '#host/build-marker.ts';
import { type StaticServer, startStaticServer } from '#host/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'commonview-server-'));
const site = join(folder, 'site');
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(site, 'room', 'empty'), { recursive: true });
  writeFileSync(join(site, 'index.html'), '<p>start</p>');
  writeFileSync(join(site, '404.html'), '<p>nothing here</p>');
  writeFileSync(join(site, 'room', 'index.html'), '<p>room</p>');
  writeFileSync(join(site, 'room', 'a b.css'), 'p { color: red }');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));
  server = await startStaticServer({ folder: site, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as written: `fetch` would tidy it first. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number; location: string | undefined; type: string | undefined; text: string }> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(server.url);
    const asked = request({ hostname, port, path, method }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => {
        const { location, 'content-type': type } = response.headers;
        done({ status: response.statusCode ?? 0, location, type, text });
      });
    });
    asked.on('error', fail);
    asked.end();
  });
}

test('a folder answers with its index page', async () => {
  expect(await ask('/room/')).toMatchObject({ status: 200, text: '<p>room</p>', type: 'text/html; charset=utf-8' });
});

test('a folder without its closing slash is redirected, the query kept', async () => {
  expect(await ask('/room?a=1')).toMatchObject({ status: 301, location: '/room/?a=1' });
});

test('a redirect never leads to another host', async () => {
  expect(await ask('//room')).toMatchObject({ status: 301, location: '/room/' });
});

test('a file with a space in its name is found and has its type', async () => {
  expect(await ask('/room/a%20b.css')).toMatchObject({ status: 200, type: 'text/css; charset=utf-8' });
});

test.each([
  '/absent/',
  '/room/empty/',
  '/index.html/',
  '/../secret.txt',
  '/room/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/link.txt',
  '/%00',
  '/%',
])('%s answers with the not-found page', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, text: '<p>nothing here</p>' });
});

test('nothing but reading is allowed', async () => {
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, text: '' });
});

test('text is packed for a browser that takes it', async () => {
  const response = await fetch(server.url, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(response.headers.get('Content-Encoding')).toBe('gzip');
  expect(await response.text()).toBe('<p>start</p>');
});

test('a taken port gives way to the next free one', async () => {
  const taken = Number(new URL(server.url).port);
  const second = await startStaticServer({ folder: site, port: taken });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  await second.close();
});

test('below a base path, other paths are not found', async () => {
  const based = await startStaticServer({ folder: site, port: 0, base: '/view/' });
  expect((await fetch(`${based.url}room/`)).status).toBe(200);
  expect((await fetch(new URL('/room/', based.url))).status).toBe(404);
  await based.close();
});

test('a build is served below the path that it was made for', async () => {
  const built = mkdtempSync(join(folder, 'built-'));
  writeFileSync(join(built, 'index.html'), '<p>start</p>');
  writeMarker(built, { base: '/rooms/' });
  const based = await startStaticServer({ folder: built, port: 0 });
  expect(new URL(based.url).pathname).toBe('/rooms/');
  expect((await fetch(based.url)).status).toBe(200);
  await based.close();
});
