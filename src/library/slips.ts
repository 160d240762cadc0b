import type { Edit, Finding } from '#domain/finding.ts';
import { placeAt } from './parse-body.ts';
import type { SplitPage } from './split-page.ts';

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly message: string;
  readonly fix: string;
}

/** The usual slips in YAML that was pasted from a word processor, each with the change that mends it. */
export function yamlSlips(text: string, shownPath: string, region = { start: 0, end: text.length }): Finding[] {
  return [...spaceSlips(text, region), ...colonSlips(text, region), ...hiddenSlips(text, region)].map((slip) =>
    slipFinding(slip, text, shownPath),
  );
}

/** The usual slips in a page: those of its settings, and those of its body. */
export function pageSlips(text: string, shownPath: string, split: SplitPage): Finding[] {
  const settings = { start: split.settingsStart, end: split.bodyStart };
  const body = { start: split.bodyStart, end: text.length };
  const slips = [
    ...angleSlips(text, body),
    ...quoteSlips(text, body),
    ...commentSlips(text, body),
    ...braceSlips(text, body),
    ...hiddenSlips(text, body),
  ];
  return [
    ...(split.settings === undefined ? [] : yamlSlips(text, shownPath, settings)),
    ...slips.map((slip) => slipFinding(slip, text, shownPath)),
  ];
}

interface Region {
  readonly start: number;
  readonly end: number;
}

function* matches(text: string, region: Region, pattern: RegExp): Generator<{ match: RegExpExecArray; at: number }> {
  for (const match of text.slice(region.start, region.end).matchAll(pattern))
    yield { match, at: region.start + match.index };
}

function* spaceSlips(text: string, region: Region): Generator<Slip> {
  for (const { match, at } of matches(text, region, /^[ ]*([\t\u00a0][ \t\u00a0]*)/gmu)) {
    const indent = match[0];
    yield {
      start: at,
      end: at + indent.length,
      text: indent.replace(/\t/gu, '  ').replace(/\u00a0/gu, ' '),
      message: 'The line begins with a tab or a no-break space, which settings cannot be read with.',
      fix: 'begin the line with ordinary spaces.',
    };
  }
}

function* colonSlips(text: string, region: Region): Generator<Slip> {
  const pattern = /^([ ]*(?:- )?[A-Za-z][\w-]*:[ ]+)([^\s"'[\]{}|>&*!%@`#][^\n\r]*?: [^\n\r]*?)[ ]*$/gmu;
  for (const { match, at } of matches(text, region, pattern)) {
    const [, name = '', value = ''] = match;
    if (/ #/u.test(value)) continue;
    const start = at + name.length;
    yield {
      start,
      end: start + value.length,
      text: JSON.stringify(value),
      message: 'The text has a colon in it and no quotation marks around it, so it is read as another setting.',
      fix: 'put the text between straight double quotation marks.',
    };
  }
}

function* angleSlips(text: string, region: Region): Generator<Slip> {
  for (const { match, at } of matches(text, region, /<(?=[\s\d=€$£−–-])/gu)) {
    yield {
      start: at,
      end: at + match[0].length,
      text: '&lt;',
      message:
        'A "<" in front of a number or a space is read as the start of a component, so the page cannot be shown.',
      fix: 'write "&lt;", or the words "less than".',
    };
  }
  for (const { match, at } of matches(text, region, /<(https?:\/\/[^\s<>]+)>/gu)) {
    const address = match[1] ?? '';
    yield {
      start: at,
      end: at + match[0].length,
      text: `[${address}](${address})`,
      message: 'An address in angle brackets is read as a component, so the page cannot be shown.',
      fix: 'write it as [words](address).',
    };
  }
}

function* quoteSlips(text: string, region: Region): Generator<Slip> {
  for (const { match, at } of matches(
    text,
    region,
    /<[A-Z][A-Za-z]*(?:\s+[a-z][A-Za-z]*=(?:"[^"\n]*"|[“”„«][^“”„«»\n]*[“”»]))*\s*\/?>/gu,
  )) {
    for (const quoted of match[0].matchAll(/=[“”„«]([^“”„«»\n]*)[“”»]/gu)) {
      const start = at + quoted.index + 1;
      yield {
        start,
        end: start + quoted[0].length - 1,
        text: `"${quoted[1] ?? ''}"`,
        message: 'The setting of a component stands between curly quotation marks, so the page cannot be shown.',
        fix: 'use straight quotation marks: ".',
      };
    }
  }
}

function* commentSlips(text: string, region: Region): Generator<Slip> {
  for (const { match, at } of matches(text, region, /<!--[\s\S]*?-->\n?/gu)) {
    yield {
      start: at,
      end: at + match[0].length,
      text: '',
      message: 'An HTML comment cannot stand in a page, and would keep the page from being shown.',
      fix: 'take the comment out; notes for colleagues go into the pull request.',
    };
  }
}

function* braceSlips(text: string, region: Region): Generator<Slip> {
  for (const line of matches(text, region, /[^\n]+/gu)) {
    const open = unbalanced(line.match[0]);
    if (open === undefined) continue;
    const start = line.at + open;
    yield {
      start,
      end: start + 1,
      text: `\\${text[start]}`,
      message: `A single "${text[start]}" is read as the start or end of a computed value, so the page cannot be shown.`,
      fix: `write "\\${text[start]}".`,
    };
  }
}

/** Position of the first brace in the line that has no partner and no backslash before it. */
function unbalanced(line: string): number | undefined {
  let open: number | undefined;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '{') open ??= at;
    else if (line[at] === '}') {
      if (open === undefined) return at;
      open = undefined;
    }
  }
  return open;
}

function* hiddenSlips(text: string, region: Region): Generator<Slip> {
  for (const { match, at } of matches(text, region, /[\u00ad\u200b\ufeff\u2060]+/gu)) {
    yield {
      start: at,
      end: at + match[0].length,
      text: '',
      message: 'An invisible character was pasted here; search would not find the word that it splits.',
      fix: 'delete the invisible character.',
    };
  }
}

function slipFinding(slip: Slip, text: string, shownPath: string): Finding {
  const edit: Edit = { path: shownPath, start: slip.start, end: slip.end, text: slip.text };
  const isHarmless = slip.message.startsWith('An invisible');
  return {
    rule: 'paste-slip',
    severity: isHarmless ? 'warning' : 'error',
    place: placeAt(text, slip.start, shownPath),
    message: slip.message,
    fix: slip.fix,
    edit,
  };
}
