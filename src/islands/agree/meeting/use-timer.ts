import { useEffect, useRef, useState } from 'react';
import {
  aTimer,
  callBetween,
  isOver,
  isRunning,
  pauseTimer,
  secondsLeft,
  startTimer,
  type Timer,
  type TimerCall,
} from './timer.ts';

const TICK_MS = 250;

/** A countdown as a component sees it. */
export interface Countdown {
  readonly seconds: number;
  readonly isRunning: boolean;
  readonly isOver: boolean;
  /** The last thing to say aloud; absent after a start or reset. */
  readonly call: TimerCall | undefined;
  start(): void;
  pause(): void;
  reset(): void;
}

/** Counts `length` seconds down by the browser's clock, so that a sleeping tab loses no time. */
export function useTimer(length: number): Countdown {
  const [timer, setTimer] = useState<Timer>(() => aTimer(length));
  const [now, setNow] = useState(0);
  const [call, setCall] = useState<TimerCall>();
  const last = useRef(0);

  useEffect(() => {
    if (!isRunning(timer)) return;
    const tick = () => {
      const moment = Date.now();
      const passed = callBetween(timer, last.current, moment);
      if (passed) setCall(passed);
      last.current = moment;
      setNow(moment);
      if (isOver(timer, moment)) setTimer(pauseTimer(timer, moment));
    };
    const ticking = setInterval(tick, TICK_MS);
    return () => clearInterval(ticking);
  }, [timer]);

  const change = (next: (timer: Timer, moment: number) => Timer) => {
    const moment = Date.now();
    last.current = moment;
    setNow(moment);
    setCall(undefined);
    setTimer((held) => next(held, moment));
  };
  return {
    seconds: secondsLeft(timer, now),
    isRunning: isRunning(timer),
    isOver: isOver(timer, now),
    call,
    start: () => change(startTimer),
    pause: () => change(pauseTimer),
    reset: () => change(() => aTimer(length)),
  };
}
