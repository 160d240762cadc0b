import type { Said } from '#domain/local-text.ts';
import type { Microsite } from '../microsite.ts';

/** A page by its title: all that a tool says of one. */
export interface PageLink {
  readonly href: string;
  readonly title: Said;
}

/** Links to the pages with these slugs that the account has. */
export function pageLinks(microsite: Microsite, slugs: readonly string[]): PageLink[] {
  return slugs.flatMap((slug) => {
    const page = microsite.page(slug);
    if (!page) return [];
    return [{ href: microsite.href({ page: page.id }), title: { text: page.settings.title, locale: page.locale } }];
  });
}
