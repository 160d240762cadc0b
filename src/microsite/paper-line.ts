import type { Day } from '#domain/ids.ts';
import type { Room } from './address.ts';
import type { Microsite } from './microsite.ts';

/** What stands above a printed page in place of the frame, beside the names of account and supplier. */
export interface PaperLine {
  /** Day of the build. */
  readonly day: Day;
  /** Full address of the page. */
  readonly address: string;
}

/** The line for one room. */
export function paperLine({ today, href, library }: Microsite, room: Room): PaperLine {
  return { day: today, address: `${new URL(library.site.settings.url).origin}${href(room)}` };
}
