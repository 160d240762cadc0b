import { answer } from '../tools/en/answer.ts';
import { ask } from '../tools/en/ask.ts';
import { board } from '../tools/en/board.ts';
import { collect } from '../tools/en/collect.ts';
import { keeping } from '../tools/en/keeping.ts';
import { room } from '../tools/en/room.ts';

/** The strings of *Where we agree* in English. */
export const en = { answer, ask, board, collect, keeping, room } as const;
