import type { APIRoute, GetStaticPaths } from 'astro';
import { commonFileRoutes, readPublished } from '#collections/files.ts';

export const getStaticPaths = (() => commonFileRoutes()) satisfies GetStaticPaths;

/** A picture or film of the common pages. */
export const GET: APIRoute = ({ props }) => readPublished(props['file']);
