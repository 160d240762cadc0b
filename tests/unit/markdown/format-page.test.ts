import { describe, expect, test } from 'vitest';
import { formatPage } from '#markdown/format-page.ts';

const SECRET = '/acme-aaaaaaaaaaaaaaaaaaaaaaaaaa/en/';

function bodyOf(main: string): string {
  return formatPage(`<!doctype html><html><body><main>${main}</main></body></html>`).body.trim();
}

describe('a page as Markdown', () => {
  test('keeps headings, lists and tables', () => {
    const html =
      '<h1>Cost</h1><ul><li>Goods</li></ul><table><thead><tr><th>Who</th><th>Says</th></tr></thead><tbody><tr><td>IT</td><td>a | b</td></tr></tbody></table>';
    expect(bodyOf(html)).toBe('# Cost\n\n- Goods\n\n| Who | Says |\n| - | - |\n| IT | a \\| b |');
  });

  test('turns links of the microsite into text, because their address is the secret', () => {
    expect(bodyOf(`<p>See <a href="${SECRET}language/">our language</a>.</p>`)).toBe('See our language.');
  });

  test('keeps links to the world outside', () => {
    expect(bodyOf('<p><a href="https://example.com/study">Study</a></p>')).toBe('[Study](https://example.com/study)');
  });

  test('puts the source behind a figure, once, and its number alone after that', () => {
    const figure =
      '<span class="claim"><bdi>37%</bdi><sup><a href="#Frame-source-a" aria-label="Source 1">1</a></sup></span>';
    const sources =
      '<section class="sources"><ol><li id="Frame-source-a"><p>Share: 37%</p><p class="claim-source">A study, 2026.</p></li></ol></section>';
    const { body, appendix } = formatPage(`<main><p>It is ${figure}.</p><p>Again ${figure}.</p>${sources}</main>`);
    expect(body.trim()).toBe('It is 37% (Source 1: A study, 2026).\n\nAgain 37% (Source 1).');
    expect(appendix).toContain('A study, 2026.');
  });

  test('leaves out buttons, marks and what is hidden, and keeps the words of a term', () => {
    const html =
      '<p>A <button class="term">logger</button> beeps.</p><button>Copy</button><div class="reader-marks"><button>Agree</button></div><p hidden>no</p><span class="visually-hidden">twice</span>';
    expect(bodyOf(html)).toBe('A logger beeps.');
  });

  test('lets no two words run together that only a style sheet sets apart', () => {
    expect(bodyOf('<p><span>1</span><span>2</span></p>')).toBe('1 2');
    expect(
      bodyOf(
        '<table><tbody><tr><th><label>Loads</label><!-- --><p>All of them.</p></th><td>5</td></tr></tbody></table>',
      ),
    ).toContain('Loads All of them.');
  });

  test('puts the spaces of a marked text outside of its marks', () => {
    expect(bodyOf('<p>All<strong> must </strong>pass.</p>')).toBe('All **must** pass.');
  });

  test('sets roles that stand in a row apart', () => {
    const roles = '<span class="role">IT</span> <span class="role">Legal</span>';
    expect(bodyOf(`<p><span class="roles-label">Who:</span> ${roles}</p>`)).toBe('**Who:** IT · Legal');
  });

  test('gives a picture by its words, since its address is the secret', () => {
    expect(bodyOf(`<p><img src="${SECRET}plan.png" alt="Plan of the dock"></p>`)).toBe('Plan of the dock');
  });

  test('keeps a list in a cell on the line of its row', () => {
    const cell =
      '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td><ul><li>x</li><li>y</li></ul></td></tr></tbody></table>';
    expect(bodyOf(cell)).toContain('| x y |');
  });

  test('shows what stands in a field and boxes to tick', () => {
    expect(bodyOf('<p><input type="text" value="5,200"> loads</p>')).toBe('5,200 loads');
    expect(bodyOf('<p><input type="checkbox">Done</p>')).toBe('☐ Done');
  });

  test('gives a drawing by the words that stand for it', () => {
    expect(bodyOf('<svg aria-label="Six seats, two settled"><text>x</text></svg>')).toBe('Six seats, two settled');
  });

  test('tells each shared word in one paragraph', () => {
    const html =
      '<main></main><aside class="term-notes"><section class="term-note"><p class="term-note-name">logger</p><p>It measures.</p><table class="calls"><tbody><tr><th>IT</th><td>edge device</td></tr></tbody></table></section></aside>';
    expect(formatPage(html).appendix.trim()).toBe('**logger.** It measures. IT: edge device.');
  });

  test('escapes what would become Markdown', () => {
    expect(bodyOf('<p># no heading * and [brackets](x)</p>')).toBe('\\# no heading \\* and \\[brackets]\\(x)');
  });
});
