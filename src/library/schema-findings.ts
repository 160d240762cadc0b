import type { z } from 'zod';
import { BUYING_JOBS } from '#domain/buying-job.ts';
import type { Finding } from '#domain/finding.ts';
import { nearest, useOneOf } from './nearest.ts';
import { quoted } from './quoted.ts';
import type { ReadingRule } from './reading-rules.ts';
import type { KeyPath, Settings } from './yaml-settings.ts';

type Issue = z.core.$ZodIssue;

interface Wording {
  readonly rule: ReadingRule;
  readonly message: string;
  readonly fix: string;
}

/** What a schema refused in one file, in an author's words, each with the place of the setting. */
export function schemaFindings(issues: readonly Issue[], settings: Settings, names: readonly string[] = []): Finding[] {
  return issues.flatMap((issue) => [...findingsOf(issue, settings, names)]);
}

function* findingsOf(issue: Issue, settings: Settings, names: readonly string[]): Generator<Finding> {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    for (const name of issue.keys) {
      yield { severity: 'error', place: settings.placeOfName([...path, name]), ...unknownSetting(name, names) };
    }
    return;
  }
  if (issue.code === 'invalid_key') {
    const wording = {
      rule: 'wrong-setting',
      message: `${quoted(String(path.at(-1)))} cannot be a name here, so what stands below it would reach no buyer.`,
      fix: keyFix(issue),
    };
    yield { severity: 'error', place: settings.placeOfName(path), ...wording };
    return;
  }
  if (issue.code === 'invalid_union') {
    const branch = closestBranch(issue.errors);
    if (branch) {
      for (const inner of branch)
        yield* findingsOf({ ...inner, path: [...path, ...inner.path] } as Issue, settings, names);
      return;
    }
  }
  const value = valueAt(settings.value, path);
  yield { severity: 'error', place: settings.placeOf(path), ...wordingOf(issue, path, value) };
}

/** Of the forms that a setting may have, the one that the author most likely meant: the one with something right in it. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const isDeep = (issue: Issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys';
  return (
    branches.find((issues) => issues.length > 0 && issues.every(isDeep)) ??
    branches.find((issues) => issues.some((issue) => issue.code !== 'invalid_type' && issue.code !== 'invalid_value'))
  );
}

function unknownSetting(name: string, names: readonly string[]): Wording {
  const meant = nearest(name, names);
  return {
    rule: 'unknown-setting',
    message: `There is no setting called ${quoted(name)} here, so what it says would reach no buyer.`,
    fix:
      meant === undefined
        ? 'take it out, or look the name up in content/README.md.'
        : `did you mean "${meant}"? Use that.`,
  };
}

function wordingOf(issue: Issue, path: KeyPath, value: unknown): Wording {
  const name = nameOf(path);
  if (value === undefined || value === null) {
    return {
      rule: 'missing-setting',
      message: `${name} is missing, ${lossOf(path)}.`,
      fix: `add ${path.length === 0 ? 'the settings' : `"${path.at(-1)}"`}${expected(issue)}.`,
    };
  }
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue, name, value);
    case 'too_small':
      return tooSmall(issue, name);
    case 'invalid_value':
      return unknownValue(issue.values.map(String), name, value);
    case 'invalid_union':
      if ('discriminator' in issue)
        return {
          rule: 'wrong-setting',
          message: `${name} is ${spellOut(value)}, which this product does not have, so buyers would see nothing.`,
          fix: 'use one of checklist, alignment.',
        };
      return wrong(name, issue, value);
    case 'custom':
      return slipWording(issue.params?.['slip'], name, value);
    default:
      return wrong(name, issue, value);
  }
}

/** What a buyer would lose, where a setting is missing. */
const LOSSES: Readonly<Record<string, string>> = {
  title: 'so buyers could not tell what this is about',
  summary: 'so buyers could not tell from a list whether to open it',
  jobs: 'so it would answer none of the six questions and nobody would find it',
  job: 'so it would belong to none of the six questions',
  roles: 'so nobody could see whom it concerns',
  kind: 'so buyers could not tell what they will get',
  takeaway: 'so buyers in a hurry would leave with nothing',
  owner: 'so buyers would have nobody to ask',
  contact: 'so buyers would have nobody to ask',
  reviewBy: 'so nobody would notice when its facts are out of date',
  token: 'so the account would have no link',
  source: 'so buyers could not tell where the figure comes from',
  date: 'so buyers could not tell how old it is',
  definition: 'so buyers could not look up what it means',
  fallback: 'so an account without a value would show a gap',
};

function lossOf(path: KeyPath): string {
  const name = path.findLast((step) => typeof step === 'string');
  const loss = name !== undefined && Object.hasOwn(LOSSES, name) ? LOSSES[name] : undefined;
  return loss ?? 'so what it belongs to could not be shown to buyers';
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>, name: string, value: unknown): Wording {
  const most = Number(issue.maximum);
  if (typeof value === 'string') {
    const over = value.length - most;
    return {
      rule: 'too-long',
      message: `${name} has ${value.length} characters and ${most} fit, so buyers on a phone would see it cut off or crowding the page.`,
      fix: `shorten it by at least ${over} ${over === 1 ? 'character' : 'characters'}.`,
    };
  }
  if (Array.isArray(value)) {
    return {
      rule: 'too-long',
      message: `${name} has ${value.length} entries and ${most} are the most that are read well, so buyers would skip them all.`,
      fix: `keep the ${most} that matter most.`,
    };
  }
  return {
    rule: 'wrong-setting',
    message: `${name} is larger than ${most}, so it cannot be used and buyers would not see it.`,
    fix: `use a number up to ${most}.`,
  };
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>, name: string): Wording {
  const least = Number(issue.minimum);
  if (issue.origin === 'number' || issue.origin === 'int') {
    return {
      rule: 'wrong-setting',
      message: `${name} is smaller than ${least}, so it cannot be used and buyers would not see it.`,
      fix: `use a number from ${least}.`,
    };
  }
  const isList = issue.origin === 'array';
  return {
    rule: 'missing-setting',
    message:
      isList && least > 1
        ? `${name} has fewer than ${least} entries, so buyers could not compare.`
        : `${name} is empty, so there is nothing to show to buyers.`,
    fix: isList ? `give it at least ${least}.` : 'write the text, or take the setting out.',
  };
}

function unknownValue(values: readonly string[], name: string, value: unknown): Wording {
  const isJob = values.includes(BUYING_JOBS[0]);
  return {
    rule: isJob ? 'unknown-job' : 'wrong-setting',
    message: isJob
      ? `No buying job is called ${spellOut(value)}, so this would count for none of the six and nobody would find it.`
      : `${name} is ${spellOut(value)}, which means nothing here, so buyers would see it wrongly or not at all.`,
    fix: useOneOf(String(value), values),
  };
}

function slipWording(slip: unknown, name: string, value: unknown): Wording {
  const wordings: Readonly<Record<string, Wording>> = {
    blank: {
      rule: 'missing-setting',
      message: `${name} holds only spaces, so there is nothing to show to buyers.`,
      fix: 'write the text, or take the setting out.',
    },
    'hidden-character': {
      rule: 'hidden-character',
      message: `${name} holds an invisible character that turns the text around it, so buyers could read something else than you wrote.`,
      fix: 'type the text again instead of pasting it.',
    },
    'no-language': {
      rule: 'missing-setting',
      message: `${name} has no text in any language, so there is nothing to show to buyers.`,
      fix: 'add a line such as "en: …" below it.',
    },
    'not-https': {
      rule: 'unsafe-link',
      message: `${name} is ${spellOut(value)}, and only addresses that begin with https:// are safe to open, so buyers would get no link.`,
      fix: 'give the https:// address, or take it out.',
    },
    'no-closing-slash': {
      rule: 'wrong-setting',
      message: `${name} does not end with a slash, so links would come out wrong.`,
      fix: 'add "/" at its end.',
    },
  };
  const wording = wordings[String(slip)];
  if (!wording) throw new Error(`A schema uses the slip "${String(slip)}", which has no wording.`);
  return wording;
}

function wrong(name: string, issue: Issue, value: unknown): Wording {
  const rule = name.startsWith('"url"') ? 'unsafe-link' : 'wrong-setting';
  // Logs are read by many, and a token is the key to a microsite.
  const shown = name.startsWith('"token"') ? 'in another form' : spellOut(value);
  return {
    rule,
    message: `${name} is ${shown}, which cannot be used, so buyers would not see it.`,
    fix: `write${expected(issue).replace(/^:/u, '')}.`,
  };
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a day as YYYY-MM-DD, one that exists in the calendar',
  email: 'an e-mail address',
  url: 'an address that begins with https://',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number without quotation marks',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: one line for each entry, beginning with "- "',
  tuple: 'a list of two numbers: [lowest, highest]',
  object: 'settings of its own on the lines below it, further in',
  record: 'one line per language or id below it, such as "en: …"',
};

const PATTERNS: readonly (readonly [string, string])[] = [
  ['[a-z2-7]{26}', '26 letters a to z and digits 2 to 7; "npm run token" makes one'],
  ['#[0-9a-f]{6}', 'a colour as # and six digits or letters a to f, such as "#0b6e4f"'],
  ['(svg|png', 'a file name that ends in .svg, .png, .jpg or .webp, without a path'],
  ['[a-z]{2,3}', 'a language as in "en", "fa" or "pt-BR"'],
  ['[A-Z]{3}', 'three capital letters, such as EUR'],
  ['[a-z0-9]+', 'lower-case letters, digits and single hyphens'],
];

function expected(issue: Issue): string {
  if (issue.code === 'invalid_type') return `: ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `: one of ${issue.values.slice(0, 8).join(', ')}`;
  if (issue.code === 'invalid_format') {
    const pattern = 'pattern' in issue ? String(issue.pattern) : '';
    return `: ${FORMATS[issue.format] ?? PATTERNS.find(([part]) => pattern.includes(part))?.[1] ?? 'another form'}`;
  }
  if (issue.code === 'invalid_union') return ': one of the forms that content/README.md shows';
  return '';
}

function keyFix(issue: Extract<Issue, { code: 'invalid_key' }>): string {
  const [first] = issue.issues;
  return first ? `write${expected(first).replace(/^:/u, '')}.` : 'look the name up in content/README.md.';
}

function nameOf(path: KeyPath): string {
  const words = path.filter((step) => typeof step === 'string');
  const last = words.at(-1);
  if (last === undefined) return 'The file';
  const position = path.at(-1);
  const entry = typeof position === 'number' ? `Entry ${position + 1} of ` : '';
  const outer = path.at(-2);
  if (typeof outer === 'string' && /^[a-z]{2}(-[A-Z]{2})?$/u.test(last)) return `"${outer}" in the language "${last}"`;
  const inside = words.length > 1 ? ` in "${words.at(-2)}"` : '';
  return `${entry}"${last}"${inside}`;
}

function spellOut(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of settings';
  return String(value);
}

function valueAt(value: unknown, path: KeyPath): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}
