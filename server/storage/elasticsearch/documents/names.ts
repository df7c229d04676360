import { isIndexName } from '../../../ports';

/**
 * Whether a pattern can match a name at all; one that cannot is never sent, because Elasticsearch may understand it as
 * something else: a colon separates the name of a cluster.
 */
export const isIndexPattern = (pattern: string): boolean =>
  pattern !== '' &&
  !/^[-_.+]|:/.test(pattern) &&
  isIndexName(`x${pattern.replaceAll('*', 'x')}`.slice(0, 255));
