import type { APIRoute, GetStaticPaths } from 'astro';
import { commonFileRoutes, publish } from '#collections/files.ts';

export const getStaticPaths = (() => commonFileRoutes()) satisfies GetStaticPaths;

/** A picture or film of the common pages. */
export const GET: APIRoute = ({ props }) => publish(props['file']);
