import type { BaseUrl } from '../api';

/** The address in `base_url` of CONFIG, else the first of `usual` whose CONFIG keys are set. */
export const baseUrlOr = (...usual: readonly (BaseUrl[number] | string)[]): BaseUrl => [
  { when: 'base_url', url: '{config.base_url}' },
  ...usual.map((entry) => (typeof entry === 'string' ? { url: entry } : entry)),
];

/** One address for each value of a CONFIG key: `byChoice('region', { us: 'https://…', eu: 'https://…' })`. */
export const byChoice = (key: string, urls: Readonly<Record<string, string>>): BaseUrl =>
  Object.entries(urls).map(([is, url]) => ({ when: { key, is }, url }));
