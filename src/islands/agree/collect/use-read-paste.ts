import { roomStrings } from '#i18n/room-strings.ts';
import { type PasteReading, readPaste } from '#state/read-paste.ts';
import { useAgree } from '../agree-context.ts';
import { useAsked } from '../use-asked.ts';

/** Reads a paste as the latest invitation asks: its round and statements are those of lines written by hand. */
export function useReadPaste(): (text: string) => PasteReading {
  const { scope, locale } = useAgree();
  const t = roomStrings(locale);
  const { round, statements } = useAsked();
  const asked = statements.map(({ number }) => number);
  return (text) => readPaste(text, { scope, round, asked, unnamed: [t.collect.unnamed, t.collect.unnamedInLines] });
}
