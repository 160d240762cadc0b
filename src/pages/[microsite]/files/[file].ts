import type { APIRoute, GetStaticPaths } from 'astro';
import { accountFileRoutes, publish } from '#collections/files.ts';

export const getStaticPaths = (() => accountFileRoutes()) satisfies GetStaticPaths;

/** A logo, picture or film of one account, in its own directory. */
export const GET: APIRoute = ({ props }) => publish(props['file']);
