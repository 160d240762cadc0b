import type { SearchStrings } from '#i18n/search-strings.ts';
import { element } from './element.ts';
import { isKeyOn, setKey } from './kept-setting.ts';

/** How search is used by keyboard, with the way to turn its one-letter key off (WCAG 2.2, 2.1.4). Hidden on touch screens. */
export function keySwitch(t: SearchStrings['search']): HTMLElement {
  const state = element('span');
  const button = element('button', { type: 'button', class: 'search-switch' });
  const show = (): void => {
    const isOn = isKeyOn();
    state.textContent = isOn ? t.keyOn : t.keyOff;
    button.textContent = isOn ? t.turnOff : t.turnOn;
  };
  button.addEventListener('click', () => {
    setKey(!isKeyOn());
    show();
  });
  show();
  return element('p', { class: 'search-keys' }, `${t.keys} `, state, ' ', button);
}
