import { BUYING_JOBS } from '#domain/buying-job.ts';
import type { Room } from '#microsite/address.ts';
import type { Microsite } from '#microsite/microsite.ts';

/** A heading of the second level, or a room whose own title gets the level given, 2 or 3. */
export type SiteTextPart = { readonly heading: string } | { readonly room: Room; readonly level: 2 | 3 };

/**
 * What the text of a whole microsite consists of, in order: what it is about, the six questions with the pages of each,
 * the shared words, where the group stands as the supplier understands it, and the evidence. Rooms that are tools alone
 * say nothing without a reader, and are left out.
 */
export function planSiteText(microsite: Microsite): SiteTextPart[] {
  const { library, say, pages } = microsite;
  const jobs = BUYING_JOBS.flatMap((job): SiteTextPart[] => [
    { heading: say(library.jobs.settings[job].question).text },
    ...pages
      .filter(({ settings }) => settings.jobs[0] === job)
      .map(({ id }) => ({ room: { page: id }, level: 3 as const })),
  ]);
  const room = (name: Room): SiteTextPart => ({ room: name, level: 2 });
  return [room('home'), ...jobs, room('language'), room('roles'), room('where-we-are'), room('evidence')];
}
