import { createReadStream, type Stats } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { readMarker } from './build-marker.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|xml|manifest\+json)|image\/svg)/u;

export interface StaticServerOptions {
  /** Folder to serve. */
  readonly folder: string;
  /** First port to try; 0 for any free one. */
  readonly port: number;
  /** Path under which the site stands, with slashes at both ends; the one it was built for when left out. */
  readonly base?: string;
}

export interface StaticServer {
  /** Address with a closing slash, base included. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built folder on this machine alone, as a static host would: `index.html` for folders, a redirect where the
 * closing slash is missing, `404.html` with status 404 for everything else, gzip where the browser takes it.
 */
export async function startStaticServer({ folder, port, ...options }: StaticServerOptions): Promise<StaticServer> {
  const root = await realpath(folder);
  const base = options.base ?? readMarker(root)?.base ?? '/';
  const server = createServer((request, response) => {
    // Whatever failed, this reader sees a broken connection and the next one is served.
    answer(root, base, request, response).catch(() => response.destroy());
  });
  const used = await listen(server, port);
  return {
    url: `http://127.0.0.1:${used}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, triesLeft = 50): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0 && triesLeft > 0)
        listen(server, port + 1, triesLeft - 1).then(done, fail);
      else fail(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const found = path.startsWith(base) ? await locate(root, path.slice(base.length)) : undefined;
  if (found === 'folder without slash') {
    // A second slash would make the path an address of another host.
    const location = `/${path.replace(/^\/+/u, '')}/${query === undefined ? '' : `?${query}`}`;
    response.writeHead(301, { Location: location }).end();
    return;
  }
  if (found) await send(found, 200, request, response);
  else await sendNotFound(root, request, response);
}

interface Found {
  readonly file: string;
  readonly stats: Stats;
}

/** The file for a path, `undefined` when there is none inside the folder, links out of it included. */
async function locate(root: string, path: string): Promise<Found | 'folder without slash' | undefined> {
  const asked = decode(path);
  if (asked === undefined || asked.includes('\0')) return undefined;
  const file = await existing(resolve(root, `.${sep}${asked}`));
  if (file === undefined || (file !== root && !file.startsWith(root + sep))) return undefined;
  const stats = await stat(file);
  const wantsFolder = asked === '' || asked.endsWith('/');
  if (stats.isFile()) return wantsFolder ? undefined : { file, stats };
  const index = await existing(join(file, 'index.html'));
  if (index === undefined) return undefined;
  return wantsFolder ? { file: index, stats: await stat(index) } : 'folder without slash';
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

async function existing(file: string): Promise<string | undefined> {
  try {
    return await realpath(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

/** The content type of a file, by the ending of its name. */
export function contentTypeOf(file: string): string {
  return CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

async function send(found: Found, status: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const type = contentTypeOf(found.file);
  const isZipped = COMPRESSIBLE.test(type) && /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
  const isFingerprinted = found.file.includes(`${sep}_astro${sep}`);
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': isFingerprinted ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(isZipped ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': found.stats.size }),
  });
  if (request.method === 'HEAD') response.end();
  else if (isZipped) await pipeline(createReadStream(found.file), createGzip(), response);
  else await pipeline(createReadStream(found.file), response);
}

async function sendNotFound(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await readFile(join(root, '404.html')).catch(() => Buffer.from('Not found'));
  response.writeHead(404, { 'Content-Type': CONTENT_TYPES['.html'], 'Content-Length': page.length });
  response.end(request.method === 'HEAD' ? undefined : page);
}
