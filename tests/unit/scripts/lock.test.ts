import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { completeLock, type Lock } from '../../../scripts/lock.ts';
import { PROJECT } from '../../helpers/project.ts';

test('the committed lock names every platform’s packages, so that npm ci accepts it', () => {
  const lock = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')) as Lock;
  expect(completeLock(lock).added).toEqual([]);
});

test('a package that the lock lacks is added for the platform that its name tells', () => {
  const optionalDependencies = { '@x/binding-linux-arm-musleabihf': '1.2.3', '@x/binding-win32-x64-msvc': '1.2.3' };
  const { lock, added } = completeLock({ packages: { 'node_modules/x': { version: '1.2.3', optionalDependencies } } });

  expect(added).toEqual(['@x/binding-linux-arm-musleabihf', '@x/binding-win32-x64-msvc']);
  expect(lock.packages['node_modules/@x/binding-linux-arm-musleabihf']).toEqual({
    version: '1.2.3',
    os: ['linux'],
    cpu: ['arm'],
    libc: ['musl'],
    optional: true,
  });
});

test('a package whose name tells no platform is not guessed', () => {
  const packages = { 'node_modules/x': { optionalDependencies: { 'x-native': '1.0.0' } } };
  expect(() => completeLock({ packages })).toThrow('x-native');
});
