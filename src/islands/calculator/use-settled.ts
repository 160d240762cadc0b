import { useEffect, useRef, useState } from 'react';

const QUIET_MS = 900;

/** A text once it has stood still for a moment, for a listener who would else hear every key. Empty until it first changes. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  const last = useRef(text);
  useEffect(() => {
    if (last.current === text) return undefined;
    const timer = setTimeout(() => {
      last.current = text;
      setSettled(text);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
