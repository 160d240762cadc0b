import type { Widened } from '../catalogue.ts';
import { answer } from '../tools/ru/answer.ts';
import { ask } from '../tools/ru/ask.ts';
import { board } from '../tools/ru/board.ts';
import { collect } from '../tools/ru/collect.ts';
import { keeping } from '../tools/ru/keeping.ts';
import { room } from '../tools/ru/room.ts';
import type { en } from './en.ts';

/** The strings of *Where we agree* in Russian. */
export const ru: Widened<typeof en> = { answer, ask, board, collect, keeping, room };
