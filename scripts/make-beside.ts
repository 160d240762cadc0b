import { writeCards } from '#cards/write-cards.ts';
import { writeIcons } from '#cards/write-icons.ts';
import { writeFeeds } from '#feed/write-feeds.ts';
import type { StagedSite } from '#host/staged-site.ts';
import { writeMarkdown } from '#markdown/write-markdown.ts';
import { writeSearch } from '#search/write-search.ts';
import { writeSitePdfs } from './write-site-pdfs.ts';

/** Makes what is made from the rendered pages: texts, feeds, pictures, papers and indexes, one after the other. */
export async function makeBeside(site: StagedSite): Promise<void> {
  for (const write of [writeMarkdown, writeFeeds, writeCards, writeIcons, writeSitePdfs, writeSearch])
    await write(site);
}
