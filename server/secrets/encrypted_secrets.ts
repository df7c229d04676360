import { hkdfSync, randomUUID } from 'node:crypto';
import { MoltlerError } from '../../common/errors';
import type { Clock, SecretInfo, SecretStore } from '../ports';
import { untilChanged } from '../until_changed';
import type { EncryptionKey } from './encryption_key';
import type { KeySource } from './key_source';
import { seal, unseal } from './seal';
import type { KeyCheck, SealedSecret, SealedSecretRows, SealedSecretTable } from './sealed_secrets';

/** Not a valid name of a secret, because those contain no space. */
const CHECK_NAME = 'moltler key check';
const CHECK_TEXT = 'these secrets are sealed with this key';

/** Internal names for plain-text secrets. Not listed. */
const isHidden = (name: string) => name.startsWith('__');

/** A SecretStore whose key can be replaced. */
export interface EncryptedSecrets extends SecretStore {
  /**
   * Encrypts every secret with a new key in one transaction. Without `newKey`, a key is generated if the source stores
   * keys. Resolves with the number of secrets. After a crash at any point, all secrets are encrypted with either the
   * old or the new key, and that key is on disk.
   */
  rotateKey(newKey?: string): Promise<number>;
  /**
   * A key of 32 bytes for one purpose, derived from the encryption key: another one after a rotation. While there is no
   * encryption key, because there are no secrets, a key that anybody could derive.
   */
  derivedKey(purpose: string): Promise<Buffer>;
  /** Makes sure that there is an encryption key, as if there was a secret. */
  begin(): Promise<void>;
  /** Removes files that killed processes left beside the key. Changes nothing else, and never fails. */
  sweep(): Promise<void>;
}

/** Without an encryption key there are no secrets, so there is nothing to hide. */
const NO_KEY = Buffer.alloc(32);

/** A key for one purpose, which reveals nothing about the encryption key. */
const derived = (key: EncryptionKey | undefined, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key?.bytes ?? NO_KEY, '', purpose, 32));

const newCheck = (key: EncryptionKey): KeyCheck => ({
  id: randomUUID(),
  sealed: seal(key, CHECK_NAME, CHECK_TEXT),
});

/**
 * Secrets encrypted with AES-256-GCM. The key is loaded on first use, and again after another process rotated it.
 * Rejects with `key_wrong`, `key_missing`, `key_invalid`.
 */
export function encryptedSecrets(
  table: SealedSecretTable,
  source: KeySource,
  clock: Pick<Clock, 'now'>,
): EncryptedSecrets {
  /** What was decrypted since the last change. */
  const revealed = new Map<string, string>();
  let readAt: string | undefined;
  let opened: { readonly id: string; readonly key: EncryptionKey } | undefined;

  /** The key that decrypts what is currently stored. */
  const unlock = (rows: Pick<SealedSecretRows, 'keyCheck'>): EncryptionKey | undefined => {
    const check = rows.keyCheck();
    if (check === undefined) return undefined;
    if (opened?.id === check.id) return opened.key;
    const key = source.load(check.id);
    if (unseal(key, CHECK_NAME, check.sealed) !== CHECK_TEXT) {
      throw new MoltlerError('key_wrong', { source: key.source });
    }
    source.settle(check.id);
    opened = { id: check.id, key };
    return key;
  };

  const unlockOrBegin = (rows: SealedSecretRows): EncryptionKey => {
    const key = unlock(rows);
    if (key !== undefined) return key;
    const first = source.load(undefined);
    rows.setKeyCheck(newCheck(first));
    return first;
  };

  const reveal = (key: EncryptionKey | undefined, row: SealedSecret): string | undefined => {
    if (row.sealed === undefined) return undefined;
    const text = key === undefined ? undefined : unseal(key, row.name, row.sealed);
    // The key is right, so the row was tampered with or damaged.
    if (text === undefined) throw new MoltlerError('secret_damaged', { name: row.name });
    return text;
  };

  const listed = (which: (name: string) => boolean): (() => Promise<readonly SecretInfo[]>) =>
    untilChanged(
      () => table.changes(),
      () =>
        table.read((rows) =>
          rows
            .list()
            .filter(({ name, sealed }) => sealed !== undefined && which(name))
            .map(({ name, createdAt, updatedAt }) => ({ name, createdAt, updatedAt })),
        ),
    );

  return {
    list: listed((name) => !isHidden(name)),
    listOwn: listed(isHidden),
    has: (name) => table.read((rows) => rows.get(name)?.sealed !== undefined),
    version: (name) => table.read((rows) => rows.get(name)?.version ?? 0),
    async read(name) {
      // Every request reads its secrets. Checked before the rows are read, so that a change in between is noticed the
      // next time.
      const now = table.changes();
      if (now === undefined || now !== readAt) revealed.clear();
      readAt = now;
      const known = revealed.get(name);
      if (known !== undefined) return known;
      const value = await table.read((rows) => {
        const row = rows.get(name);
        return row?.sealed === undefined ? undefined : reveal(unlock(rows), row);
      });
      if (value !== undefined && now !== undefined && now === readAt) revealed.set(name, value);
      return value;
    },
    write: (name, value) =>
      table.write((rows) => {
        const key = unlockOrBegin(rows);
        const old = rows.get(name);
        const now = new Date(clock.now()).toISOString();
        rows.put({
          name,
          version: (old?.version ?? 0) + 1,
          createdAt: old?.sealed === undefined ? now : old.createdAt,
          updatedAt: now,
          sealed: seal(key, name, value),
        });
      }),
    delete: (name) =>
      table.write((rows) => {
        const old = rows.get(name);
        if (old?.sealed === undefined) return false;
        const { sealed: _gone, ...rest } = old;
        rows.put({ ...rest, version: old.version + 1 });
        return true;
      }),
    identityKey: async () => derived(await table.read(unlock), 'moltler identities of credentials'),
    async derivedKey(purpose) {
      const key = await table.read(unlock);
      if (key !== undefined || !source.supplied) return derived(key, purpose);
      return derived(await table.write(unlockOrBegin), purpose);
    },
    async begin() {
      if ((await table.read(unlock)) === undefined) await table.write(unlockOrBegin);
    },
    async sweep() {
      if (!source.leftovers()) return;
      await table.write((rows) => source.sweep(rows.keyCheck()?.id)).catch(() => undefined);
    },
    async rotateKey(newKey) {
      const rotated = await table.write((rows) => {
        const present = unlockOrBegin(rows);
        const id = randomUUID();
        const next = source.prepare(newKey, id);
        let count = 0;
        for (const row of rows.list()) {
          const text = reveal(present, row);
          if (text === undefined) continue;
          rows.put({ ...row, sealed: seal(next, row.name, text) });
          count += 1;
        }
        rows.setKeyCheck({ id, sealed: seal(next, CHECK_NAME, CHECK_TEXT) });
        return { id, key: next, count };
      });
      source.settle(rotated.id);
      opened = rotated;
      return rotated.count;
    },
  };
}
