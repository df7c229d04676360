/** As Elasticsearch has them, and no `:`, which it rejects from version 9 on. */
const VALID = /^[^-_.+*A-Z\\/?"<>|,#:\s][^*A-Z\\/?"<>|,#:\s]*$/;

const isShort = (name: string): boolean => Buffer.byteLength(name) <= 255;

export const isIndexName = (name: string): boolean =>
  VALID.test(name) && isShort(name) && name === name.toLowerCase();

/** Whether a pattern can match a name at all; one that cannot is never sent, because it may mean something else. */
export const isIndexPattern = (pattern: string): boolean =>
  pattern !== '' && isIndexName(`x${pattern.replaceAll('*', 'x')}`) && !/^[-_.+]/.test(pattern);
