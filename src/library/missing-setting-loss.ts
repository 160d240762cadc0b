import type { KeyPath } from './yaml-settings.ts';

/** What a buyer would lose, where a setting is missing. */
const LOSSES: Readonly<Record<string, string>> = {
  title: 'so buyers could not tell what this is about',
  summary: 'so buyers could not tell from a list whether to open it',
  jobs: 'so it would answer none of the six questions and nobody would find it',
  job: 'so it would belong to none of the six questions',
  roles: 'so nobody could see whom it concerns',
  kind: 'so buyers could not tell what they will get',
  takeaway: 'so buyers in a hurry would leave with nothing',
  owner: 'so buyers would have nobody to ask',
  contact: 'so buyers would have nobody to ask',
  reviewBy: 'so nobody would notice when its facts are out of date',
  token: 'so the account would have no link',
  source: 'so buyers could not tell where the figure comes from',
  date: 'so buyers could not tell how old it is',
  definition: 'so buyers could not look up what it means',
  fallback: 'so an account without a value would show a gap',
};

/** What a buyer would lose without the setting at this path, as the second half of a sentence. */
export function lossOf(path: KeyPath): string {
  const name = path.findLast((step) => typeof step === 'string');
  const loss = name !== undefined && Object.hasOwn(LOSSES, name) ? LOSSES[name] : undefined;
  return loss ?? 'so what it belongs to could not be shown to buyers';
}
