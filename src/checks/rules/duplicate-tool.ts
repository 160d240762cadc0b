import { quoted } from '#library/quoted.ts';
import type { Rule } from '../rule.ts';

/** Of two copies of a tool on one page only the first can be led to, by a link or by those who listen. */
export const duplicateTool: Rule = {
  name: 'duplicate-tool',
  severity: 'error',
  *check(library) {
    for (const { body } of library.bodies) {
      const lines = new Map<string, number | undefined>();
      for (const { name, attributes, place } of body.components) {
        const id = name === 'Tool' ? attributes.find((attribute) => attribute.name === 'id')?.value : undefined;
        if (id === undefined) continue;
        if (lines.has(id))
          yield {
            place,
            message: `The tool ${quoted(id)} stands on this page already, in line ${lines.get(id)}, so buyers could not tell which of the two counts.`,
            fix: 'keep one of the two.',
          };
        else lines.set(id, place.line);
      }
    }
  },
};
