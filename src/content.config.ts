export { collections } from '#collections/collections.ts';
