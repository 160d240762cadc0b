import { spellOut } from './setting-name.ts';
import type { Wording } from './setting-wording.ts';

/**
 * The words for what a schema's own check refused.
 *
 * @throws if a schema uses a slip that has no words here.
 */
export function slipWording(slip: unknown, name: string, value: unknown): Wording {
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
    'no-link-place': {
      rule: 'wrong-setting',
      message: `${name} does not have "{link}" once in every language, so whoever gets it could open nothing, or the same twice.`,
      fix: 'write {link} where the link belongs, once in each language.',
    },
    'unknown-zone': {
      rule: 'wrong-setting',
      message: `${name} is ${spellOut(value)}, which is no time zone, so calendars would show the wrong hour or none.`,
      fix: 'use the name that the IANA list has for a place, such as Europe/London or Asia/Tehran, or UTC.',
    },
    'ends-before-it-begins': {
      rule: 'wrong-setting',
      message: `${name} is not later than "from", so calendars would refuse the meeting.`,
      fix: 'give the hour at which it ends, later on the same day; or take "time" out, and it takes the whole day.',
    },
    'no-closing-slash': {
      rule: 'wrong-setting',
      message: `${name} does not end with a slash, so links would come out wrong.`,
      fix: 'add "/" at its end.',
    },
    'not-plain-address': {
      rule: 'wrong-setting',
      message: `${name} is ${spellOut(value)}, and holds more than a host and a path of plain letters, so links would come out wrong.`,
      fix: 'leave out "?", "#", "@" and "//" within it, and name its folders with A-Z, a-z, 0-9, ".", "_", "~" and "-" alone.',
    },
  };
  const wording = wordings[String(slip)];
  if (!wording) throw new Error(`A schema uses the slip "${String(slip)}", which has no wording.`);
  return wording;
}
