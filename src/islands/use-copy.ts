import { useState } from 'react';

export interface Copying {
  /** `by-hand`: the browser refused, so the text is to be shown, selected, for the reader to copy. */
  readonly state: 'idle' | 'copied' | 'by-hand';
  copy(text: string): Promise<void>;
  /** Back to `idle`: what was copied is no longer what stands there. */
  reset(): void;
}

/** Copies text to the clipboard, and says so when the browser does not let us. */
export function useCopy(): Copying {
  const [state, setState] = useState<Copying['state']>('idle');
  return {
    state,
    copy: async (text) => setState((await isCopied(text)) ? 'copied' : 'by-hand'),
    reset: () => setState('idle'),
  };
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard outside https, none in some chat programs, or the reader said no.
    return false;
  }
}
