import { MoltlerError } from '../../common/errors';
import { parseKey, type EncryptionKey } from './encryption_key';

/** Where the key comes from. `id` names the key that the secrets are sealed with; undefined: none yet. */
export interface KeySource {
  /** Throws `key_invalid`, `key_missing`. */
  load(id: string | undefined): EncryptionKey;
  /** The key to rotate to, on disk before anything is sealed with it. Within the transaction. */
  prepare(newKey: string | undefined, newId: string): EncryptionKey;
  /** The secrets are sealed with the key `id` for good: older ones may go. */
  settle(id: string): void;
  /** What killed processes left behind, if anything did. Cheap. */
  leftovers(): boolean;
  /** Removes them, except for what belongs to the key `id`. Within a transaction: nobody else is rotating then. */
  sweep(id: string | undefined): void;
}

/** A key that the caller holds (MOLTLER_ENCRYPTION_KEY). Nothing of it is written anywhere. */
export function givenKey(text: string, source = 'MOLTLER_ENCRYPTION_KEY'): KeySource {
  let key = parseKey(text, source);
  const prepared = new Map<string, EncryptionKey>();
  return {
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
