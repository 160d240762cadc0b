import { type CardContent, cardContent, cardFileName } from '#microsite/card-content.ts';
import { everyRoom } from '#microsite/every-room.ts';
import type { Microsite } from '#microsite/microsite.ts';

/** One picture to draw, and whose folders it goes into. */
export interface PlannedCard {
  /** `<20 hexadecimal digits>.png`: the same wherever the same is shown. */
  readonly fileName: string;
  readonly content: CardContent;
  /** Folders of the accounts that show it, each once, in the order of the microsites. */
  readonly folders: readonly string[];
}

/** Every card that the pages of these microsites name, equal ones once, in the order in which they are met. */
export function planCards(microsites: readonly Microsite[]): PlannedCard[] {
  const cards = new Map<string, PlannedCard & { readonly folders: string[] }>();
  for (const microsite of microsites)
    for (const room of everyRoom(microsite)) {
      const content = cardContent(microsite, room);
      const fileName = cardFileName(content);
      const card = cards.get(fileName) ?? { fileName, content, folders: [] };
      if (!card.folders.includes(microsite.folder)) card.folders.push(microsite.folder);
      cards.set(fileName, card);
    }
  return [...cards.values()];
}
