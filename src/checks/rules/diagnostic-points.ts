import { quoted } from '#library/quoted.ts';
import type { Rule } from '../rule.ts';

/** What a reader chose is kept as points, so the answers of a question need different ones. */
export const diagnosticPoints: Rule = {
  name: 'diagnostic-points',
  severity: 'error',
  *check(library) {
    for (const { settings, placeOf } of library.tools.values()) {
      if (settings.kind !== 'diagnostic') continue;
      for (const [part, { questions }] of settings.sections.entries()) {
        for (const [at, { id, answers }] of questions.entries()) {
          const points = answers.map((answer) => answer.points);
          for (const [index, value] of points.entries()) {
            if (points.indexOf(value) === index) continue;
            yield {
              place: placeOf(['sections', part, 'questions', at, 'answers', index, 'points']),
              message: `Another answer of ${quoted(id)} has "points: ${value}" already, so a buyer who chose one would find the other chosen later.`,
              fix: 'give each answer of a question its own points.',
            };
          }
        }
      }
    }
  },
};
