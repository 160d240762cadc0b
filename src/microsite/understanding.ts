import { STATE_OLD_AFTER_DAYS } from '#domain/account.ts';
import type { Day } from '#domain/ids.ts';
import type { Said } from '#domain/local-text.ts';
import { daysBetween } from './days.ts';
import type { Microsite } from './microsite.ts';
import { personName } from './person-name.ts';

/** Somebody at the supplier whom a reader may ask. */
export interface ContactCard {
  readonly name: string;
  readonly job: Said;
  readonly email: string;
}

/** The label on everything that the supplier says about the group: who says it, of when, whom to tell that it is wrong. */
export interface Understanding {
  readonly vendor: string;
  readonly author: string;
  readonly asOf: Day;
  /** Days since then; `undefined` while it is not old. */
  readonly daysOld: number | undefined;
  /** Address of a mail that corrects it. */
  readonly correction: string;
}

/** How the supplier's understanding of an account is labelled. */
export function understandingOf(microsite: Microsite): Understanding {
  const { account, library, today, t } = microsite;
  const { asOf, author } = account.settings.state;
  const age = daysBetween(asOf, today);
  const { vendor } = library.site.settings;
  return {
    vendor: vendor.name,
    author: personName(microsite, author).text,
    asOf,
    daysOld: age > STATE_OLD_AFTER_DAYS ? age : undefined,
    correction: mailTo(contactOf(microsite).email, t.understanding.mailSubject(account.settings.name)),
  };
}

/** Whom readers of this account may ask: its contact, or that of the site. @throws if that person does not exist, which the checks rule out. */
export function contactOf(microsite: Microsite): ContactCard {
  const { account, library, say } = microsite;
  const id = account.settings.contact ?? library.site.settings.contact;
  const person = library.site.settings.people[id];
  if (!person) throw new Error(`Nobody in site.yaml has the id "${id}".`);
  return { name: personName(microsite, id).text, job: say(person.job), email: person.email };
}

/** A `mailto:` address with a subject, both encoded. */
export function mailTo(email: string, subject: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`;
}
