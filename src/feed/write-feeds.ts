import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StagedSite } from '#host/staged-site.ts';
import { roomPath } from '#microsite/address.ts';
import { changesView, FEED_NAME } from '#microsite/changes-view.ts';
import { formatFeed } from './format-feed.ts';

/** Writes an Atom feed of its changes beside the page of them, for each account that has switched it on. */
export async function writeFeeds({ folder, microsites }: StagedSite): Promise<void> {
  for (const microsite of microsites) {
    const { feed, ...view } = changesView(microsite);
    if (feed === undefined) continue;
    const file = join(folder, microsite.folder, microsite.locale, roomPath('changes'), FEED_NAME);
    writeFileSync(file, formatFeed(microsite, { ...view, feed }, microsite.library.site.settings.url));
  }
}
