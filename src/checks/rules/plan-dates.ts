import { quoted } from '#library/quoted.ts';
import type { Rule } from '../rule.ts';

/** Something cannot have been done after the day of the account's state. */
export const planDates: Rule = {
  name: 'plan-dates',
  severity: 'warning',
  *check(library) {
    for (const { settings, placeOf } of library.accounts.values()) {
      const { asOf } = settings.state;
      for (const [at, { id, done }] of settings.plan.entries()) {
        if (done === undefined || done <= asOf) continue;
        yield {
          place: placeOf(['plan', at, 'done']),
          message: `The milestone ${quoted(id)} was done on ${done}, after the day of the account's state, ${asOf}, so the group would doubt both.`,
          fix: 'correct the day, or review the state and set "asOf" to the day on which you did.',
        };
      }
    }
  },
};
