import { formatNumber } from '#i18n/format.ts';
import type { SearchStrings } from '#i18n/search-strings.ts';
import type { SearchFile } from '#search/search-file.ts';
import { element } from './element.ts';
import type { Result, ResultGroup } from './find.ts';
import { resultOptions } from './result-options.ts';

/** Results that are shown at first: each brings the text of its page with it. */
const FIRST = 3;
const STEP = 8;

let lists = 0;

/** The list below the field. The focus stays in the field; one option is the active one. */
export interface ResultList {
  readonly root: HTMLElement;
  readonly more: HTMLElement;
  /** @throws if the text of a page cannot be had. @returns false if something newer was shown meanwhile */
  show(groups: readonly ResultGroup[], file: SearchFile): Promise<boolean>;
  empty(): void;
  /** Makes the next or the one before active, all round. */
  move(step: 1 | -1): void;
  active(): HTMLAnchorElement | undefined;
  /** Makes no option active. */
  leave(): void;
}

interface Options {
  readonly t: SearchStrings['search'];
  readonly locale: string;
  readonly field: HTMLInputElement;
  failed(error: unknown): void;
}

export function resultList({ t, locale, field, failed }: Options): ResultList {
  const id = `Frame-search-list-${++lists}`;
  const root = element('div', { class: 'search-results', id, role: 'listbox', 'aria-label': t.results, hidden: '' });
  const more = element('button', { type: 'button', class: 'search-action', hidden: '' });
  field.setAttribute('aria-controls', id);
  let shown = 0;
  let turn = 0;
  let current: { readonly groups: readonly ResultGroup[]; readonly file: SearchFile } | undefined;

  const options = () => [...root.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  const activate = (chosen: HTMLAnchorElement | undefined): void => {
    for (const each of options()) each.setAttribute('aria-selected', String(each === chosen));
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const active = () => options().find((each) => each.ariaSelected === 'true');

  const draw = async (count: number): Promise<boolean> => {
    const mine = ++turn;
    if (!current) return false;
    const { groups, file } = current;
    const drawn = await Promise.all(
      firstOf(groups, count).map(async ({ call, results }) => ({
        call,
        options: (
          await Promise.all(
            results.map((result) =>
              resultOptions(result, { t, locale, labels: file.labels, called: call?.word ?? '' }),
            ),
          )
        ).flat(),
      })),
    );
    if (mine !== turn) return false;
    const kept = active()?.href;
    root.replaceChildren(...drawn.map(({ call, options }) => groupOf(call, options, groups.length)));
    for (const [at, each] of options().entries()) each.id = `${id}-${at}`;
    const total = countOf(groups);
    shown = Math.min(count, total);
    more.hidden = shown >= total;
    more.textContent = t.more(total - shown, formatNumber(total - shown, locale));
    root.hidden = total === 0;
    field.setAttribute('aria-expanded', String(total > 0));
    activate(options().find(({ href }) => href === kept));
    return true;
  };
  const groupOf = (call: ResultGroup['call'], inner: readonly Node[], groups: number): HTMLElement => {
    const label = call ? t.about(call.term.name) : groups > 1 ? t.others : t.results;
    const head = element('p', { class: 'search-group', role: 'presentation', 'aria-hidden': 'true' }, label);
    return element('div', { role: 'group', 'aria-label': label }, ...(groups > 1 || call ? [head] : []), ...inner);
  };
  const showMore = async (): Promise<void> => {
    await draw(shown + STEP);
  };
  more.addEventListener('click', () => {
    showMore().catch(failed);
    field.focus();
  });

  return {
    root,
    more,
    active,
    leave: () => activate(undefined),
    show: (groups, file) => {
      current = { groups, file };
      activate(undefined);
      return draw(FIRST);
    },
    empty: () => {
      turn++;
      current = undefined;
      root.replaceChildren();
      root.hidden = true;
      more.hidden = true;
      field.setAttribute('aria-expanded', 'false');
      activate(undefined);
    },
    move: (step) => {
      const all = options();
      const last = active();
      const at = last ? all.indexOf(last) : -1;
      if (step === 1 && at === all.length - 1 && !more.hidden) {
        showMore().then(() => activate(options()[at + 1]), failed);
      } else activate(all.at(at === -1 && step === -1 ? -1 : (at + step) % all.length));
    },
  };
}

function countOf(groups: readonly ResultGroup[]): number {
  return groups.reduce((sum, { results }) => sum + results.length, 0);
}

/** The first results in the order of their groups. */
function firstOf(groups: readonly ResultGroup[], count: number): ResultGroup[] {
  let left = count;
  return groups.flatMap(({ call, results }) => {
    const taken: readonly Result[] = results.slice(0, left);
    left -= taken.length;
    return taken.length > 0 ? [{ call, results: taken }] : [];
  });
}
