import { quoted } from '#library/quoted.ts';
import type { Rule } from '../rule.ts';

/** Money without its currency is just a number. */
export const factCurrency: Rule = {
  name: 'fact-currency',
  severity: 'error',
  *check(library) {
    for (const { id, settings, placeOf } of library.facts.values()) {
      if (settings.type === 'money' && settings.currency === undefined)
        yield {
          place: placeOf(['type']),
          message: `The fact ${quoted(id)} is money and names no currency, so readers could not tell what the number means.`,
          fix: 'add "currency: EUR", or another one.',
        };
      if (settings.type !== 'money' && settings.currency !== undefined)
        yield {
          place: placeOf(['currency']),
          message: `The fact ${quoted(id)} has a currency and is no money, so readers would not see the currency.`,
          fix: 'set "type: money", or take the currency out.',
        };
    }
  },
};
