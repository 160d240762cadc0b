import type { UnsupportedMarkdown } from '#library/body.ts';
import type { Rule } from '../rule.ts';

const WORDS: Readonly<Record<UnsupportedMarkdown['kind'], { readonly message: string; readonly fix: string }>> = {
  footnote: {
    message:
      'The mark would make a footnote, which stands at the end of the page under a heading in English, so buyers would not read the note where it belongs.',
    fix: 'write the note into the text, and delete the mark and the line of the note.',
  },
  'lone-note': {
    message: 'No mark in the text leads to this footnote, so its words would reach no buyer.',
    fix: 'write its words into the text, or delete the line.',
  },
  'task-list': {
    message:
      'The list has boxes that nobody can tick and that say nothing to those who listen, so buyers would take the page for broken.',
    fix: 'delete each "[ ]" and "[x]"; for a list to tick, write a checklist in tools/ and show it with <Tool id="…" />.',
  },
};

/** Signs that other programs make something of, and that would come out broken here. */
export const unsupportedMarkdown: Rule = {
  name: 'unsupported-markdown',
  severity: 'error',
  *check(library) {
    for (const { body } of library.bodies)
      for (const { kind, place } of body.unsupported) yield { place, ...WORDS[kind] };
  },
};
