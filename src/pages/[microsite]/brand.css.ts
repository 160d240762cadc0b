import type { APIRoute, GetStaticPaths } from 'astro';
import { accountRoutes } from '#collections/routes.ts';
import { brandSheet } from '#microsite/brand.ts';

export const getStaticPaths = (() => accountRoutes()) satisfies GetStaticPaths;

/** The account's colours, in its own directory. */
export const GET: APIRoute = ({ props }) =>
  new Response(brandSheet(props['microsite'].account.settings.brand.accent), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
