import { randomBytes } from 'node:crypto';
import { formatToken } from '#accounts/token.ts';
import { scriptFlags } from './flags.ts';

scriptFlags({});
console.log(formatToken(randomBytes(16)));
