import { MoltlerError } from '../../common/errors';
import { parseKey, type EncryptionKey } from './encryption_key';

/** Where the key comes from. `id` names the key that the secrets are encrypted with; undefined if there is none yet. */
export interface KeySource {
  /** There is a key even before the first secret. */
  readonly supplied: boolean;
  /** Throws `key_invalid`, `key_missing`. */
  load(id: string | undefined): EncryptionKey;
  /** The key to rotate to, on disk before anything is encrypted with it. Call within the transaction. */
  prepare(newKey: string | undefined, newId: string): EncryptionKey;
  /** The secrets are now encrypted with the key `id` for good, so older keys may be removed. */
  settle(id: string): void;
  /** Whether killed processes left files behind. Cheap. */
  leftovers(): boolean;
  /** Removes these, except those of the key `id`. Call within a transaction, so that nobody else is rotating. */
  sweep(id: string | undefined): void;
}

/** A key that the caller supplies (MOLTLER_ENCRYPTION_KEY). It is not written anywhere. */
export function givenKey(text: string, source = 'MOLTLER_ENCRYPTION_KEY'): KeySource {
  let key = parseKey(text, source);
  const prepared = new Map<string, EncryptionKey>();
  return {
    supplied: true,
    load: () => key,
    prepare(newKey, newId) {
      if (newKey === undefined) {
        throw new MoltlerError('key_invalid', {
          source: 'rotate-key',
          reason: `the current key comes from ${source}, so the new key must be passed in as well`,
        });
      }
      const next = parseKey(newKey, 'rotate-key');
      prepared.set(newId, next);
      return next;
    },
    settle(id) {
      key = prepared.get(id) ?? key;
      prepared.clear();
    },
    leftovers: () => false,
    sweep: () => undefined,
  };
}
