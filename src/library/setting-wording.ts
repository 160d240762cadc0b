import type { z } from 'zod';
import { BUYING_JOBS } from '#domain/buying-job.ts';
import { TOOL_FILE_KINDS } from '#domain/tool.ts';
import { expected, inForm } from './expected-value.ts';
import type { Misplaced } from './misplaced-entry.ts';
import { lossOf } from './missing-setting-loss.ts';
import { useOneOf } from './nearest.ts';
import { quoted } from './quoted.ts';
import type { ReadingRule } from './reading-rules.ts';
import { nameOf, spellOut, valueAt } from './setting-name.ts';
import { slipWording } from './slip-wording.ts';
import type { KeyPath } from './yaml-settings.ts';

type Issue = z.core.$ZodIssue;

/** A finding about a setting, without its place. */
export interface Wording {
  readonly rule: ReadingRule;
  readonly message: string;
  readonly fix: string;
}

/** The words for what a schema refused at a path. */
export function wordingOf(issue: Issue, path: KeyPath, value: unknown): Wording {
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
          fix: useOneOf(typeof value === 'string' ? value : '', TOOL_FILE_KINDS),
        };
      return wrong(name, issue, value);
    case 'custom':
      return slipWording(issue.params?.['slip'], name, value);
    case 'invalid_type':
      return wrongType(issue, path, value);
    default:
      return wrong(name, issue, value);
  }
}

/** A text where a list or a text per language is wanted: the order shows the author's own words in the right form. */
function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>, path: KeyPath, value: unknown): Wording {
  const name = nameOf(path);
  const shown = typeof value === 'string' ? inForm(issue.expected, path, value) : undefined;
  return shown === undefined ? wrong(name, issue, value) : { ...wrong(name, issue, value), fix: `write ${shown}.` };
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

/**
 * The words for a setting that a schema does not know.
 *
 * @param meant the setting that it most likely stands for.
 * @param isElsewhere whether something else in the same file may have a setting of this name.
 */
export function unknownSetting(name: string, meant: string | undefined, isElsewhere: boolean): Wording {
  const away = isElsewhere
    ? 'move it to what it belongs to, such as further out or further in; or take it out.'
    : 'take it out, or look the name up in content/README.md.';
  return {
    rule: 'unknown-setting',
    message: `There is no setting called ${quoted(name)} here, so what it says would reach no buyer.`,
    fix: meant === undefined ? away : `did you mean "${meant}"? Use that.`,
  };
}

/** The words for a claim among the conflicts of a file, or a conflict among its claims. */
export function misplacedWording(is: Misplaced, entry: unknown): Wording {
  const id = valueAt(entry, ['id']);
  const name = typeof id === 'string' ? quoted(id) : 'This entry';
  return {
    rule: 'wrong-setting',
    message:
      is === 'claim'
        ? `${name} is a claim and stands under "conflicts:", so it cannot be read and buyers would not see it.`
        : `${name} is a conflict and stands under "claims:", so it cannot be read and buyers would not see it.`,
    fix:
      is === 'claim'
        ? 'move it above the line "conflicts:", to the entries of "claims:".'
        : 'move it below the line "conflicts:"; where there is none, add it at the end of the file.',
  };
}
