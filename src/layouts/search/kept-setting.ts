const KEY_SETTING = 'commonview:search-key';

/** Whether `/` opens search in this browser. */
export function isKeyOn(): boolean {
  try {
    return localStorage.getItem(KEY_SETTING) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers it in this browser, where it remembers anything. */
export function setKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY_SETTING);
    else localStorage.setItem(KEY_SETTING, 'off');
  } catch {
    // A browser that refuses its storage keeps the key on.
  }
}
