const FRAGMENT = /^#lens=([a-z0-9-]*)$/u;

/**
 * Brings out the marks of one role, asked for by `#lens=<role>`. Words, order and visibility of the page stay as they are.
 *
 * The fragment is taken out of the address at once, so that a copied link has none. The tab remembers the role; the
 * page works without that memory where the browser refuses it.
 */
export function followLens(): void {
  const bar = document.querySelector<HTMLElement>('.lens-bar');
  if (!bar) return;
  bar.hidden = false;
  const key = `lens:${bar.dataset['lensKey'] ?? ''}`;

  const show = (role: string): void => {
    const choice = bar.querySelector<HTMLElement>(`[data-lens-role="${CSS.escape(role)}"]`);
    const known = choice ? role : '';
    remember(key, known);
    document.documentElement.toggleAttribute('data-lens', false);
    if (known) document.documentElement.dataset['lens'] = known;
    for (const mark of document.querySelectorAll<HTMLElement>('[data-roles]')) {
      mark.classList.toggle('is-lens', known !== '' && mark.dataset['roles']?.split(' ').includes(known) === true);
    }
    for (const link of bar.querySelectorAll<HTMLElement>('[data-lens-role]')) {
      if (link.dataset['lensRole'] === known) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const state = bar.querySelector('[data-lens-state]');
    if (state) state.textContent = choice?.dataset['lensOn'] ?? '';
    const off = bar.querySelector<HTMLElement>('[data-lens-off]');
    if (off) off.hidden = known === '';
  };

  const follow = (): void => {
    const asked = FRAGMENT.exec(location.hash)?.[1];
    if (asked === undefined) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    show(asked);
  };

  bar.querySelector('[data-lens-off]')?.addEventListener('click', () => show(''));
  addEventListener('hashchange', follow);
  show(recall(key));
  follow();
}

function remember(key: string, role: string): void {
  try {
    if (role) sessionStorage.setItem(key, role);
    else sessionStorage.removeItem(key);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function recall(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch (error) {
    if (error instanceof DOMException) return '';
    throw error;
  }
}
