import { hiddenSlips, matches, type Slip } from './slip.ts';
import type { Stretch } from './yaml-settings.ts';

/**
 * The usual slips in a page's text.
 *
 * @param source text of the whole file.
 * @param region where in it the text stands.
 * @param isReadable whether it could be parsed. Slips that keep it from being read are looked for only where it was not.
 */
export function bodySlips(source: string, region: Stretch, isReadable: boolean): Slip[] {
  const text = withoutCode(source, region);
  const breaking = isReadable
    ? []
    : [
        ...angleSlips(text, region),
        ...quoteSlips(text, region),
        ...commentSlips(text, region),
        ...braceSlips(text, region),
      ];
  return [...breaking, ...markSlips(text, region), ...hiddenSlips(text, region)];
}

/** The text with everything in code blocks and code words as spaces: there all characters are allowed. */
function withoutCode(source: string, region: Stretch): string {
  const code = /^[ ]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ ]*\1[ ]*$|(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?(?<!`)\2(?!`)/gmu;
  const blank = (found: string) => found.replace(/[^\n\r]/gu, (character) => ' '.repeat(character.length));
  return source.slice(0, region.start) + source.slice(region.start, region.end).replace(code, blank);
}

function* angleSlips(text: string, region: Stretch): Generator<Slip> {
  for (const { at } of matches(text, region, /<(?=[\d=€$£−–-]|\s+\d)/gu)) {
    yield breaking(
      at,
      '<',
      '&lt;',
      'A "<" in front of a number or a sign is read as the start of a component',
      'write "&lt;", or the words "less than".',
    );
  }
  for (const { match, at } of matches(text, region, /<((?:https?:\/\/|mailto:)?[^\s<>"]+[.@][^\s<>"]+)>/gu)) {
    const address = match[1] ?? '';
    if (!/^(https?:\/\/|mailto:)|^[^\s@/]+@[^\s@/]+$/u.test(address)) continue;
    const href = /^(https?:|mailto:)/u.test(address) ? address : `mailto:${address}`;
    yield breaking(
      at,
      match[0],
      `[${address.replace(/^mailto:/u, '')}](${href})`,
      'An address in angle brackets is read as a component',
      'write it as [words](address).',
    );
  }
}

function* quoteSlips(text: string, region: Stretch): Generator<Slip> {
  for (const { match, at } of matches(text, region, /<[A-Z][A-Za-z]*\s[^<>]*>/gu)) {
    for (const quoted of match[0].matchAll(
      /=(?:[“”„«‘‚][^“”„«»"\n]*?[“”»’"]|"[^"“”\n]*?[“”»](?=\s*\/?>))(?=[\s/>])/gu,
    )) {
      const value = quoted[0].slice(1);
      yield breaking(
        at + quoted.index + 1,
        value,
        `"${value.slice(1, -1)}"`,
        'A setting of a component stands between curly quotation marks',
        'use straight quotation marks: ".',
      );
    }
  }
}

function* commentSlips(text: string, region: Stretch): Generator<Slip> {
  for (const { match, at } of matches(text, region, /<!--[\s\S]*?-->\n?/gu))
    yield breaking(
      at,
      match[0],
      '',
      'An HTML comment cannot stand in a page',
      'take the comment out; notes for colleagues go into the pull request.',
    );
}

function* braceSlips(text: string, region: Stretch): Generator<Slip> {
  for (const line of matches(text, region, /[^\n]+/gu)) {
    const open = unbalanced(line.match[0]);
    if (open === undefined) continue;
    yield breaking(line.at + open, '{', '\\{', 'A single "{" is read as the start of a computed value', 'write "\\{".');
  }
}

/** Position of the first opening brace in the line that has no partner and no backslash before it. */
function unbalanced(line: string): number | undefined {
  let open: number | undefined;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '{') open ??= at;
    else if (line[at] === '}') open = undefined;
  }
  return open;
}

function breaking(start: number, found: string, text: string, what: string, fix: string): Slip {
  const message = `${what}, so the page cannot be read and would reach no buyer.`;
  return { start, end: start + found.length, text, severity: 'error', message, fix };
}

/** Marks of a word processor where Markdown has its own. */
function* markSlips(text: string, region: Stretch): Generator<Slip> {
  for (const { match, at } of matches(text, region, /^([ ]{0,6})[•·▪◦‣][ \t\u00a0]*/gmu)) {
    const start = at + (match[1]?.length ?? 0);
    yield {
      start,
      end: at + match[0].length,
      text: '- ',
      severity: 'warning',
      message: 'The line begins with a pasted dot, so buyers would see its entries run together and not as a list.',
      fix: 'begin the line with "- ".',
    };
  }
  for (const { match, at } of matches(text, region, /^(#{1,6})(?:\u00a0[\u00a0 ]*|(?=[^\s#\d]))/gmu)) {
    yield {
      start: at,
      end: at + match[0].length,
      text: `${match[1]} `,
      severity: 'warning',
      message: 'The heading has no ordinary space after its marks, so buyers would see the marks and no heading.',
      fix: 'put one ordinary space between the marks and the words.',
    };
  }
}
