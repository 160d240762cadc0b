import { searchStrings } from '#i18n/search-strings.ts';
import { element } from './element.ts';
import { type Panel, searchPanel } from './panel.ts';

let opened: { readonly dialog: HTMLDialogElement; readonly panel: Panel } | undefined;

/** Opens search over the page. When it is closed, the focus goes back to where it was. */
export async function openSearch(door: HTMLAnchorElement): Promise<void> {
  opened ??= makeDialog(new URL(door.href));
  const { dialog, panel } = opened;
  if (dialog.open) return;
  const before = document.activeElement;
  dialog.addEventListener(
    'close',
    () => (before instanceof HTMLElement && before !== document.body ? before : door).focus(),
    {
      once: true,
    },
  );
  dialog.showModal();
  panel.field.select();
  panel.prepare();
}

/** Places search at the head of its room. */
export async function placeSearch(room: HTMLElement, door: HTMLAnchorElement): Promise<void> {
  const panel = searchPanel(new URL(door.href));
  room.replaceChildren(panel.root);
  panel.field.addEventListener('focus', panel.prepare, { once: true });
}

function makeDialog(room: URL): { dialog: HTMLDialogElement; panel: Panel } {
  const { search: t } = searchStrings(document.documentElement.lang);
  const close = element('button', { type: 'button', class: 'search-close', 'aria-label': t.close }, '×');
  const panel = searchPanel(room, close);
  const dialog = element('dialog', { class: 'search-dialog', 'aria-label': t.title }, panel.root);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => panel.leave());
  // The dialog itself is pressed only beside its panel.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  // A heading on this page may be a result.
  dialog.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.pathname === location.pathname) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, panel };
}
