import { expect, test } from 'vitest';
import {
  aTimer,
  callBetween,
  isOver,
  isRunning,
  pauseTimer,
  secondsLeft,
  startTimer,
} from '#islands/agree/meeting/timer.ts';

const EIGHT_MINUTES = 8 * 60;

test('a countdown that was not started stands still', () => {
  expect(secondsLeft(aTimer(180), 1_000_000)).toBe(180);
  expect(isRunning(aTimer(180))).toBe(false);
});

test('seconds are rounded up, so that 0 means the end', () => {
  const timer = startTimer(aTimer(180), 1000);
  expect(secondsLeft(timer, 1001)).toBe(180);
  expect(secondsLeft(timer, 2000)).toBe(179);
  expect(secondsLeft(timer, 180_999)).toBe(1);
  expect(isOver(timer, 180_999)).toBe(false);
  expect(isOver(timer, 181_000)).toBe(true);
});

test('a pause keeps what has run', () => {
  const paused = pauseTimer(startTimer(aTimer(180), 0), 60_000);
  expect(secondsLeft(paused, 500_000)).toBe(120);
  expect(secondsLeft(startTimer(paused, 500_000), 510_000)).toBe(110);
});

test('starting twice changes nothing, and what is over does not run again', () => {
  const timer = startTimer(aTimer(180), 0);
  expect(startTimer(timer, 90_000)).toBe(timer);
  const over = pauseTimer(timer, 200_000);
  expect(isRunning(startTimer(over, 200_000))).toBe(false);
});

test('a clock that is set back takes no time away', () => {
  expect(secondsLeft(startTimer(aTimer(180), 50_000), 10_000)).toBe(180);
});

test('it speaks at the last minute and at the end only', () => {
  const timer = startTimer(aTimer(EIGHT_MINUTES), 0);
  const seconds = Array.from({ length: EIGHT_MINUTES + 5 }, (_, at) => at);
  const calls = seconds.flatMap((at) => {
    const call = callBetween(timer, at * 1000, (at + 1) * 1000);
    return call ? [[at + 1, call]] : [];
  });
  expect(calls).toEqual([
    [EIGHT_MINUTES - 60, 'last-minute'],
    [EIGHT_MINUTES, 'over'],
  ]);
});

test('after a long sleep only the end is said', () => {
  expect(callBetween(startTimer(aTimer(EIGHT_MINUTES), 0), 1000, 10_000_000)).toBe('over');
});
