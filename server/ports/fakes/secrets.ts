import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock';
import type { SecretInfo, SecretStore } from '../secrets';

interface Kept {
  readonly info: SecretInfo;
  readonly value: string | undefined;
  readonly version: number;
}

/** Keeps secrets in memory, unencrypted: for tests only. */
export function memorySecrets(clock: Pick<Clock, 'now'>): SecretStore {
  const rows = new Map<string, Kept>();
  const identityKey = randomBytes(32);
  return {
    async list() {
      return [...rows.values()]
        .filter(({ info, value }) => value !== undefined && !info.name.startsWith('__'))
        .map(({ info }) => info)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    async listOwn() {
      return [...rows.values()]
        .filter(({ info, value }) => value !== undefined && info.name.startsWith('__'))
        .map(({ info }) => info);
    },
    async has(name) {
      return rows.get(name)?.value !== undefined;
    },
    async read(name) {
      return rows.get(name)?.value;
    },
    async write(name, value) {
      const now = new Date(clock.now()).toISOString();
      const old = rows.get(name);
      const createdAt = old?.value === undefined ? now : old.info.createdAt;
      rows.set(name, {
        info: { name, createdAt, updatedAt: now },
        value,
        version: (old?.version ?? 0) + 1,
      });
    },
    async delete(name) {
      const old = rows.get(name);
      if (old?.value === undefined) return false;
      rows.set(name, { ...old, value: undefined, version: old.version + 1 });
      return true;
    },
    async version(name) {
      return rows.get(name)?.version ?? 0;
    },
    async identityKey() {
      return identityKey;
    },
  };
}
