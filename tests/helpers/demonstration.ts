import { join } from 'node:path';
import { PROJECT } from './project.ts';

/** The demonstration as the tests build it: aside from `dist/`, which belongs to whoever publishes it. */
export const DEMONSTRATION = {
  content: join(PROJECT, 'content'),
  built: join(PROJECT, '.commonview', 'demonstration'),
  date: '2026-11-21',
} as const;
