import { join, resolve } from 'node:path';
import { PROJECT } from './project.ts';

/**
 * The demonstration as the tests build it: aside from `dist/`, which belongs to whoever publishes it. Single tests can
 * look at another build of it, named by `COMMONVIEW_DEMONSTRATION`.
 */
export const DEMONSTRATION = {
  content: join(PROJECT, 'content'),
  built: resolve(PROJECT, process.env['COMMONVIEW_DEMONSTRATION'] ?? '.commonview/demonstration'),
  date: '2026-11-21',
} as const;
