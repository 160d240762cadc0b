import type { Locale, Said } from '#domain/local-text.ts';
import { directionOf } from '#i18n/direction.ts';

interface Props {
  readonly of: Said;
  /** Language of the page around it. */
  readonly within: Locale;
}

/** An authored text, marked with its own language and direction where they differ from the page's. */
export function Say({ of: said, within }: Props) {
  if (said.locale === within) return said.text;
  return (
    <span lang={said.locale} dir={directionOf(said.locale)}>
      {said.text}
    </span>
  );
}
