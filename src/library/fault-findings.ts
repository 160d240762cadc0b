import type { Finding } from '#domain/finding.ts';
import type { MdxFault } from './parse-body.ts';
import type { SourceFile } from './source-tree.ts';
import type { YamlFault } from './yaml-settings.ts';

/** A text file in a place that no part of the site is read from. */
export function unexpectedFile(file: SourceFile): Finding {
  return {
    rule: 'unexpected-file',
    severity: 'warning',
    place: { path: file.shownPath },
    message: 'No part of the site is read from this place, so buyers will not see the file.',
    fix: 'move it to one of the folders that content/README.md lists, or delete it.',
  };
}

/** A page without its settings. */
export function noSettings(file: SourceFile): Finding {
  return {
    rule: 'missing-setting',
    severity: 'error',
    place: { path: file.shownPath, line: 1, column: 1 },
    message: 'The page does not begin with its settings, so it has no title, no job and no place in the site.',
    fix: 'begin the file with a line "---", the settings, and another line "---".',
  };
}

/** YAML that cannot be parsed, in an author's words. */
export function yamlFinding({ code, reason, rest, place }: YamlFault): Finding {
  const isText = code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(\s|$)/u.test(rest);
  const isOpen = code === 'BAD_INDENT' && reason.startsWith('Flow');
  const [message, fix] = YAML_WORDS[isOpen ? 'OPEN_BRACKET' : isText ? 'BAD_INDENT' : code] ?? [
    `The settings cannot be read: ${firstSentence(reason)}.`,
    'compare the line and the one above it with a file that works.',
  ];
  return {
    rule: 'yaml-syntax',
    severity: 'error',
    place,
    message: `${message} Nothing of this file would reach buyers.`,
    fix,
  };
}

const QUOTE = 'put the text between straight double quotation marks.';

const YAML_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  ALIAS: [
    'A word that begins with "*" repeats a value from elsewhere, and settings say everything in full.',
    'write the value out.',
  ],
  NAME: [
    'The name of a setting is no plain word here.',
    'write a plain word, or put the text between straight double quotation marks.',
  ],
  RESOURCE_EXHAUSTION: ['The values are nested too deep.', 'write them as plain lists and texts.'],
  BAD_INDENT: [
    'The line does not begin as far in as the lines that it belongs to.',
    'give it as many spaces at its start as its neighbours have.',
  ],
  BAD_SCALAR_START: ['A text cannot begin with this character without quotation marks.', QUOTE],
  BLOCK_AS_IMPLICIT_KEY: ['A text with a colon in it has no quotation marks.', QUOTE],
  BLOCK_IN_FLOW: ['A text with a colon or a hyphen in it has no quotation marks.', QUOTE],
  DUPLICATE_KEY: ['The same setting stands here twice.', 'keep one of the two.'],
  MISSING_CHAR: [
    'A quotation mark, bracket or colon is missing here.',
    'close what the line opens, and put ": " between a name and its value.',
  ],
  MULTIPLE_DOCS: [
    'A line "---" divides the file in two.',
    'delete the line, or move what follows into a file of its own.',
  ],
  OPEN_BRACKET: ['A bracket on a line above is opened and not closed.', 'close it on the line where it opens.'],
  TAB_AS_INDENT: ['The line begins with a tab.', 'begin it with spaces.'],
  TAG_RESOLVE_FAILED: ['A word that begins with "!" is read as a command.', QUOTE],
  UNEXPECTED_TOKEN: [
    'Something stands here that does not belong to the value before it.',
    'put the whole text between straight double quotation marks, or begin a line of its own.',
  ],
};

/** MDX that cannot be parsed, in an author's words. */
export function mdxFinding({ reason, place }: MdxFault): Finding {
  const [message, fix] = mdxWords(reason);
  return { rule: 'mdx-syntax', severity: 'error', place, message: `${message} The page would not reach buyers.`, fix };
}

function mdxWords(reason: string): readonly [string, string] {
  const unclosed = /a closing tag for `<([\w.:-]*)>`/u.exec(reason)?.[1];
  if (unclosed !== undefined)
    return [
      `"<${unclosed}>" is opened and not closed.`,
      `add "</${unclosed}>" after its text, or close it at once with "<${unclosed} … />".`,
    ];
  const unopened = /Unexpected closing tag `<\/([\w.:-]*)>`/u.exec(reason)?.[1];
  if (unopened !== undefined)
    return [`"</${unopened}>" closes what was not opened.`, `take it out, or write "<${unopened}>" before its text.`];
  if (/expression|esm|oxc/iu.test(reason))
    return [
      'A brace, or a line that begins with "import" or "export", is read as code.',
      'write "\\{" where a brace is meant as text, and begin the line with another word.',
    ];
  if (reason.includes('`<`') || reason.includes('name'))
    return [
      'A "<" is read as the start of a component, and none follows.',
      'write "&lt;" where it is meant as text; close every component with ">".',
    ];
  return [
    `The text cannot be read here: ${firstSentence(reason)}.`,
    'look at the angle brackets and braces of this line; write "&lt;" and "\\{" where they are meant as text.',
  ];
}

function firstSentence(reason: string): string {
  return reason.split(/\n| \(note:/u, 1)[0]?.replace(/[.:]$/u, '') ?? reason;
}
