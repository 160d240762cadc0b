import type { Widened } from '../catalogue.ts';
import { answer } from '../tools/fa/answer.ts';
import { ask } from '../tools/fa/ask.ts';
import { board } from '../tools/fa/board.ts';
import { collect } from '../tools/fa/collect.ts';
import { keeping } from '../tools/fa/keeping.ts';
import { room } from '../tools/fa/room.ts';
import type { en } from './en.ts';

/** The strings of *Where we agree* in Persian. */
export const fa: Widened<typeof en> = { answer, ask, board, collect, keeping, room };
