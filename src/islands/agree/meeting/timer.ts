/** A countdown. The clock is the caller's: every function is given the moment, in milliseconds. */
export interface Timer {
  /** How long it lasts, in milliseconds. */
  readonly length: number;
  /** What had run before it was last started, in milliseconds. */
  readonly ran: number;
  /** When it was started; absent while it stands. */
  readonly since: number | undefined;
}

/** What is said aloud of a countdown: at its last minute and at its end, nothing between. */
export type TimerCall = 'last-minute' | 'over';

const MINUTE = 60_000;

/** A countdown that has not begun. */
export function aTimer(seconds: number): Timer {
  return { length: seconds * 1000, ran: 0, since: undefined };
}

/** Lets it run; one that runs already, or is over, stays as it is. */
export function startTimer(timer: Timer, now: number): Timer {
  return isRunning(timer) || isOver(timer, now) ? timer : { ...timer, since: now };
}

/** Holds it where it is. */
export function pauseTimer(timer: Timer, now: number): Timer {
  return { ...timer, ran: ranFor(timer, now), since: undefined };
}

export function isRunning(timer: Timer): boolean {
  return timer.since !== undefined;
}

export function isOver(timer: Timer, now: number): boolean {
  return ranFor(timer, now) >= timer.length;
}

/** What is left, in whole seconds, rounded up: 1 until the very end, then 0. */
export function secondsLeft(timer: Timer, now: number): number {
  return Math.ceil((timer.length - ranFor(timer, now)) / 1000);
}

/** The call that falls between two moments, the later one where both do. A countdown of a minute or less has no last minute. */
export function callBetween(timer: Timer, before: number, now: number): TimerCall | undefined {
  const passes = (mark: number) => ranFor(timer, before) < mark && ranFor(timer, now) >= mark;
  if (passes(timer.length)) return 'over';
  return timer.length > MINUTE && passes(timer.length - MINUTE) ? 'last-minute' : undefined;
}

/** Never negative, should the clock be set back, and never more than its length. */
function ranFor({ length, ran, since }: Timer, now: number): number {
  const running = since === undefined ? 0 : Math.max(0, now - since);
  return Math.min(length, ran + running);
}
