import { HtmlValidate, type Message } from 'html-validate';
import { type BuiltFile, pagesAmong } from './built-files.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'error',
    // As HTML has it: no space in it. Anchors are made of headings, which are in Persian and begin with digits too.
    'valid-id': ['error', { relaxed: true }],
    // How Astro writes markup is no matter of ours.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A page's title has the account's name behind its own.
    'long-title': 'off',
    // Every style sheet and script comes from the site itself.
    'require-sri': 'off',
  },
});

/** What html-validate finds in the pages of a built folder: one line each, with page, line, rule and message. */
export function htmlFaults(files: readonly BuiltFile[]): string[] {
  return pagesAmong(files).flatMap(({ path, bytes }) => {
    const { results } = validator.validateStringSync(bytes.toString('utf8'), path);
    return results
      .flatMap(({ messages }) => messages)
      .filter((message) => !isRoleForSafari(message) && !isStyleOfIslands(message))
      .map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`);
  });
}

/** Safari's screen reader takes a list without bullets for plain text unless its role is written out. */
function isRoleForSafari({ ruleId, message }: Message): boolean {
  return ruleId === 'no-redundant-role' && message.startsWith('Redundant role "list"');
}

/** Astro writes the one rule that takes islands out of the layout right before the first of them. */
function isStyleOfIslands({ ruleId, message }: Message): boolean {
  return ruleId === 'element-permitted-content' && message.startsWith('<style> element is not permitted as content');
}
