import { randomBytes } from 'node:crypto';
import { formatToken } from '#accounts/token.ts';

console.log(formatToken(randomBytes(16)));
