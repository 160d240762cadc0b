import { quoted } from '#library/quoted.ts';
import { isComponentName } from '../component-uses.ts';
import type { Rule } from '../rule.ts';

/** What to write in place of the tags that authors reach for most. */
const INSTEAD: Readonly<Record<string, string>> = {
  a: 'write [words](address).',
  b: 'write **words**.',
  strong: 'write **words**.',
  i: 'write *words*.',
  em: 'write *words*.',
  br: 'begin a new paragraph with an empty line.',
  hr: 'take it out; a heading divides the text.',
  img: 'write ![what the picture shows](images/name.svg), or use <Figure>.',
  video: 'use <Video>.',
  blockquote: 'use <Quote source="…">.',
  ul: 'begin each line with "- ".',
  ol: 'begin each line with "1. ".',
  li: 'begin the line with "- ".',
  table: 'write the table with "|" between its cells.',
  script: 'take it out; pages hold text only.',
  style: 'take it out; the looks are the same on every page.',
};

/** Raw HTML could load anything, look like anything, and read badly aloud. */
export const rawHtml: Rule = {
  name: 'raw-html',
  severity: 'error',
  *check(library) {
    for (const { body } of library.bodies) {
      for (const { name, place } of body.components) {
        if (isComponentName(name)) continue;
        yield {
          place,
          message: `${name === '' ? 'An empty pair of angle brackets' : quoted(`<${name}>`)} is raw HTML, which pages do not hold, so buyers would not see it.`,
          fix: Object.hasOwn(INSTEAD, name) ? `${INSTEAD[name]}` : 'write it in Markdown, or use a component.',
        };
      }
    }
  },
};
