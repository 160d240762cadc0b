import type { APIRoute, GetStaticPaths } from 'astro';
import { micrositeRoutes } from '#collections/routes.ts';
import { webManifest } from '#microsite/web-manifest.ts';

export const getStaticPaths = (() => micrositeRoutes()) satisfies GetStaticPaths;

/** What a phone needs to keep the microsite on its home screen. */
export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(webManifest(props['microsite']), null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
