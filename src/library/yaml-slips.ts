import { hiddenSlips, matches, type Slip } from './slip.ts';
import { isFault, type Settings, type Stretch, type YamlFault } from './yaml-settings.ts';

const QUOTE = 'put the text between straight double quotation marks.';

/**
 * The usual slips in settings.
 *
 * @param source text of the whole file.
 * @param region where in it the settings stand.
 * @param settings what parsing them gave. Slips that keep settings from being read are looked for only where they were not.
 */
export function yamlSlips(source: string, region: Stretch, settings: Settings | YamlFault): Slip[] {
  const prose = blockTexts(source, region);
  const isSettings = ({ start }: Slip) => !prose.some((text) => text.start <= start && start < text.end);
  const structure = [
    ...spaceSlips(source, region),
    ...colourSlips(source, region),
    ...(isFault(settings)
      ? [...colonSlips(source, region), ...flowColonSlips(source, region)]
      : commaSlips(source, settings)),
  ];
  return [...structure.filter(isSettings), ...hiddenSlips(source, region)];
}

function* spaceSlips(source: string, region: Stretch): Generator<Slip> {
  for (const { match, at } of matches(source, region, /^[ ]*([\t\u00a0][ \t\u00a0]*)(?=[^\s#])/gmu)) {
    const indent = match[0];
    yield {
      start: at,
      end: at + indent.length,
      text: indent.replace(/\t/gu, '  ').replace(/\u00a0/gu, ' '),
      severity: 'error',
      message:
        'The line begins with a tab or a no-break space, so its settings cannot be read and would reach no buyer.',
      fix: 'begin the line with ordinary spaces.',
    };
  }
}

/** `accent: #0b6e4f`, in a line of its own or within braces: from the "#" on it is a note to colleagues. */
function* colourSlips(source: string, region: Stretch): Generator<Slip> {
  for (const { match, at } of matches(source, region, /^(.*?\baccent:[ ]+)(#[0-9a-f]{3,8})(?![0-9a-z])/gimu)) {
    const [, before = '', colour = ''] = match;
    // Within a note or a quoted text it is none.
    if (!/^[^"'#]*(?:(?:"[^"]*"|'[^']*')[^"'#]*)*$/u.test(before)) continue;
    yield {
      start: at + before.length,
      end: at + match[0].length,
      text: `"${colour}"`,
      severity: 'error',
      message:
        'The colour has no quotation marks around it, so all from its "#" on is read as a note and would reach no buyer.',
      fix: `put it between straight double quotation marks: "${colour}".`,
    };
  }
}

/** `title: Decision: pilot or not` */
function* colonSlips(source: string, region: Stretch): Generator<Slip> {
  const pattern = /^([ ]*(?:- )?[A-Za-z][\w-]*:[ ]+)([^\s"'[\]{}|>&*!%@`#][^\n\r]*?: [^\n\r]*?)[ ]*$/gmu;
  for (const { match, at } of matches(source, region, pattern)) {
    const [, name = '', value = ''] = match;
    if (/ #/u.test(value)) continue;
    yield colonSlip(at + name.length, value);
  }
}

/** `title: { en: Decision: pilot or not }` */
function* flowColonSlips(source: string, region: Stretch): Generator<Slip> {
  const pattern =
    /(\{\s*[a-z]{2,3}(?:-[A-Z]{2})?:[ ]+)([^\s"'[\]{}|>&*!%@`#,][^"{}[\]\n\r,]*?: [^"{}[\]\n\r]*?)(?=\s*\})/gu;
  for (const { match, at } of matches(source, region, pattern)) {
    const [, opening = '', value = ''] = match;
    if (!/,\s*[A-Za-z-]+: /u.test(value)) yield colonSlip(at + opening.length, value);
  }
}

function colonSlip(start: number, value: string): Slip {
  return {
    start,
    end: start + value.length,
    text: JSON.stringify(value),
    severity: 'error',
    message:
      'The text has a colon in it and no quotation marks around it, so it is read as another setting and would reach no buyer.',
    fix: QUOTE,
  };
}

/** `name: { en: Lab, privacy and price }` */
function* commaSlips(source: string, { split }: Settings): Generator<Slip> {
  for (const { start, end } of split) {
    yield {
      start,
      end,
      text: JSON.stringify(source.slice(start, end)),
      severity: 'error',
      message:
        'The text has a comma in it and no quotation marks around it, so buyers would read only what comes before the comma.',
      fix: QUOTE,
    };
  }
}

/** Texts of several lines after `>` or `|`: prose, whatever it looks like. */
function blockTexts(source: string, region: Stretch): Stretch[] {
  const texts: Stretch[] = [];
  for (const { match, at } of matches(source, region, /^([ ]*).*?(?::|-)[ ]+[|>][-+\d]*[ ]*\r?\n/gmu)) {
    const start = at + match[0].length;
    const indent = match[1]?.length ?? 0;
    const rest = source.slice(start, region.end);
    const dedent = [...rest.matchAll(/^([ ]*)[^\s]/gmu)].find((line) => (line[1]?.length ?? 0) <= indent);
    texts.push({ start, end: dedent ? start + dedent.index : region.end });
  }
  return texts;
}
