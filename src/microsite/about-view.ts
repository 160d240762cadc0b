import type { Said } from '#domain/local-text.ts';
import type { Microsite } from './microsite.ts';
import { type PageCard, pageCards } from './page-card.ts';
import { type ContactCard, contactOf, mailTo } from './understanding.ts';

/** *About this site*. */
export interface AboutView {
  readonly vendor: string;
  readonly account: string;
  readonly contact: ContactCard;
  readonly contactHref: string;
  readonly notice: Said | undefined;
  /** The page that says when not to buy; `undefined` where there is none. */
  readonly notUs: PageCard | undefined;
}

/** Who made the microsite, who can see it, what is stored, how to have it removed. */
export function aboutView(microsite: Microsite): AboutView {
  const { vendor, whenNot } = microsite.library.site.settings;
  const contact = contactOf(microsite);
  return {
    vendor: vendor.name,
    account: microsite.account.settings.name,
    contact,
    contactHref: mailTo(contact.email, microsite.account.settings.name),
    notice: vendor.notice && microsite.say(vendor.notice),
    notUs: whenNot === undefined ? undefined : pageCards(microsite, [whenNot])[0],
  };
}
