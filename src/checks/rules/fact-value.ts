import { type Fact, type FactType, type FactValue, isValueOf } from '#domain/fact.ts';
import { quoted } from '#library/quoted.ts';
import type { Rule } from '../rule.ts';

const WANTED: Readonly<Record<FactType, string>> = {
  text: 'a text, or one per language: { en: … }',
  number: 'a number without quotation marks and without thousands separators, such as 5200',
  money: 'an amount as a number alone, such as 3900; the currency stands in facts.yaml',
  percent: 'the number alone, such as 3.1; the sign is added',
  date: 'a day as YYYY-MM-DD',
};

/** A value that does not suit its fact would be printed as something else. */
export const factValue: Rule = {
  name: 'fact-value',
  severity: 'error',
  *check(library) {
    for (const { settings, placeOf } of library.accounts.values()) {
      for (const [id, value] of Object.entries(settings.facts)) {
        const fact: Fact | undefined = library.facts.get(id)?.settings;
        if (!fact || isValueOf(fact.type, value)) continue;
        yield {
          place: placeOf(['facts', id]),
          message: `The fact ${quoted(id)} is of the type ${fact.type}, and ${spell(value)} is not, so readers would see it wrongly.`,
          fix: `write ${WANTED[fact.type]}.`,
        };
      }
    }
  },
};

function spell(value: FactValue): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? quoted(value) : 'a text per language';
}
