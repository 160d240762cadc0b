import { type KeyboardEvent, type RefObject, useState } from 'react';
import { actionOf, type ScreenAction } from './keys.ts';
import { type Countdown, useTimer } from './use-timer.ts';

/** Two minutes for each side to put the other's view, four for what would settle it. */
const SECONDS_FOR_EACH = 8 * 60;

/** Where a meeting is on the shared screen, and how it goes on. */
export interface Slides {
  /** The slide shown, from 0. */
  readonly at: number;
  readonly hasHelp: boolean;
  /** Each slide has the whole time. */
  readonly countdown: Countdown;
  readonly act: Readonly<Record<ScreenAction, () => void>>;
  press(event: KeyboardEvent): void;
}

/** Leads through `count` slides by buttons and keys. `screen` is scrolled back to its top with each. */
export function useSlides(count: number, screen: RefObject<HTMLElement | null>): Slides {
  const [at, setAt] = useState(0);
  const [hasHelp, setHelp] = useState(false);
  const countdown = useTimer(SECONDS_FOR_EACH);
  const move = (to: number) => {
    const next = Math.min(count - 1, Math.max(0, to));
    if (next === at) return;
    setAt(next);
    countdown.reset();
    screen.current?.scrollTo({ top: 0 });
  };
  const act = {
    next: () => move(at + 1),
    previous: () => move(at - 1),
    first: () => move(0),
    last: () => move(count - 1),
    clock: () => (countdown.isRunning ? countdown.pause() : countdown.start()),
    help: () => setHelp(!hasHelp),
  };
  return { at, hasHelp, countdown, act, press: (event) => pressKey(event, act) };
}

function pressKey(event: KeyboardEvent, act: Slides['act']): void {
  const hasModifier = event.altKey || event.ctrlKey || event.metaKey;
  const isRightToLeft = document.documentElement.dir === 'rtl';
  const action = actionOf({ key: event.key, hasModifier }, (event.target as Element).tagName, isRightToLeft);
  if (!action) return;
  event.preventDefault();
  act[action]();
}
