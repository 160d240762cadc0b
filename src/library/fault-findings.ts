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

/** A file whose name cannot be an id. */
export function wrongFileName(file: SourceFile, id: string): Finding {
  return {
    rule: 'file-name',
    severity: 'error',
    place: { path: file.shownPath },
    message: `The name "${id}" would become part of an address, and has characters that addresses garble.`,
    fix: 'rename it with lower-case letters, digits and single hyphens.',
  };
}

/** YAML that cannot be parsed, in an author's words. */
export function yamlFinding({ code, reason, place }: YamlFault): Finding {
  const [message, fix] = YAML_WORDS[code] ?? [
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

const YAML_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  BAD_INDENT: [
    'The line does not begin as far in as the lines that it belongs to.',
    'give it as many spaces at its start as its neighbours have.',
  ],
  DUPLICATE_KEY: ['The same setting stands here twice.', 'keep one of the two.'],
  MISSING_CHAR: ['A quotation mark or bracket was opened and not closed.', 'close it on the same line.'],
  TAB_AS_INDENT: ['The line begins with a tab.', 'begin it with spaces.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'A text with a colon in it has no quotation marks.',
    'put the text between straight double quotation marks.',
  ],
  TOO_MANY_ALIASES: ['The file refers back to itself too often.', 'write the values out.'],
  TAG_RESOLVE_FAILED: [
    'A word that begins with "!" is read as a command.',
    'put the text between straight double quotation marks.',
  ],
};

/** MDX that cannot be parsed, in an author's words. */
export function mdxFinding({ reason, place }: MdxFault): Finding {
  const unclosed = /closing tag for `<(\w*)>`/u.exec(reason)?.[1];
  const message =
    unclosed === undefined
      ? `The text cannot be read here: ${firstSentence(reason)}.`
      : `"<${unclosed}>" is opened and not closed.`;
  const fix =
    unclosed === undefined
      ? 'look at the angle brackets and braces of this line; write "&lt;" and "\\{" where they are meant as text.'
      : `add "</${unclosed}>" after its text, or close it at once with "<${unclosed} … />".`;
  return { rule: 'mdx-syntax', severity: 'error', place, message: `${message} The page would not reach buyers.`, fix };
}

function firstSentence(reason: string): string {
  return reason.split(/\n| \(note:/u, 1)[0]?.replace(/[.:]$/u, '') ?? reason;
}
