/** What a key does on the shared screen. Escape is the dialog's own. */
export type ScreenAction = 'next' | 'previous' | 'first' | 'last' | 'clock' | 'help';

const ACTIONS: Readonly<Record<string, ScreenAction>> = {
  PageDown: 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  ' ': 'clock',
  '?': 'help',
};

/** Elements that use keys themselves. */
const TYPED_IN = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
const PRESSED = new Set(['BUTTON', 'A', 'SUMMARY']);

/**
 * What a key press asks for; `undefined` where it belongs to what has the focus or to the browser.
 *
 * @param target name of the focused element, as `tagName` gives it.
 * @param isRightToLeft the arrow to the left then leads on, as pages turn that way.
 */
export function actionOf(
  { key, hasModifier }: { readonly key: string; readonly hasModifier: boolean },
  target: string,
  isRightToLeft: boolean,
): ScreenAction | undefined {
  if (hasModifier || TYPED_IN.has(target)) return undefined;
  if (key === ' ' && PRESSED.has(target)) return undefined;
  if (key === 'ArrowRight') return isRightToLeft ? 'previous' : 'next';
  if (key === 'ArrowLeft') return isRightToLeft ? 'next' : 'previous';
  return ACTIONS[key];
}
