import { BUYING_JOBS } from '#domain/buying-job.ts';
import type { Room } from './address.ts';
import type { Microsite } from './microsite.ts';

/** Every room that a microsite has: those of all, the six jobs, then its pages in reading order. */
export function everyRoom({ hasAgree, hasBrief, hasKit, pages }: Microsite): Room[] {
  return [
    'home',
    'jobs',
    'roles',
    'language',
    'evidence',
    ...(hasAgree ? (['agree', 'meeting'] as const) : []),
    ...(hasBrief ? (['brief'] as const) : []),
    ...(hasKit ? (['kit'] as const) : []),
    'where-we-are',
    'changes',
    'new-here',
    'about',
    'search',
    ...BUYING_JOBS.map((job) => ({ job })),
    ...pages.map(({ id }) => ({ page: id })),
  ];
}
