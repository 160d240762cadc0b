import { componentUses } from '../component-uses.ts';
import type { Rule } from '../rule.ts';

/** Text where a component has no room for it is lost; a component that shows its text needs some. */
export const componentText: Rule = {
  name: 'component-text',
  severity: 'error',
  *check(library) {
    for (const { use, form } of componentUses(library)) {
      const { name, place, isEmpty } = use;
      if (form.text === 'needed' && isEmpty)
        yield {
          place,
          message:
            name === 'Video'
              ? 'The film has no transcript, so whoever cannot hear or play it would get nothing.'
              : `<${name}> holds no text, so buyers would see an empty frame.`,
          fix: `write the ${name === 'Video' ? 'transcript' : 'text'} between <${name}> and </${name}>.`,
        };
      if (form.text === 'none' && !isEmpty)
        yield {
          place,
          message: `<${name}> shows what it stands for and no text of its own, so the words in it would reach no buyer.`,
          fix: `move the words out of it, and close it at once: <${name} … />.`,
        };
    }
  },
};
