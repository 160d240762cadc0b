import type { Locale, Said } from '#domain/local-text.ts';
import type { Microsite } from './microsite.ts';

/** Language of what is written once for all languages: the first that the site names. */
export function sourceLocaleOf({ library, locale }: Microsite): Locale {
  return library.site.settings.locales[0] ?? locale;
}

/**
 * How somebody of `site.yaml` signs, in the microsite's language where a name is given for it; the id where nobody has
 * it, which the checks rule out.
 */
export function personName(microsite: Microsite, id: string): Said {
  const name = microsite.library.site.settings.people[id]?.name ?? id;
  return typeof name === 'string' ? { text: name, locale: sourceLocaleOf(microsite) } : microsite.say(name);
}
