import { cacheSeal, type CacheSeal } from '../../cache_seal';
import type { EntryKind } from './cache_document';

/** What names and seals entries, with names as the index has them. */
export interface EntrySeal extends CacheSeal {
  /** Names the key, without revealing it. */
  readonly markText: string;
}

/** `key`: called for every use, so it remembers the key. */
export function sealing(key: () => Promise<Buffer>): () => Promise<EntrySeal> {
  let made: { readonly key: Buffer; readonly seal: EntrySeal } | undefined;
  return async () => {
    const now = await key();
    if (made?.key !== now) {
      const seal = cacheSeal(now);
      made = { key: now, seal: { ...seal, markText: seal.mark.toString('base64url') } };
    }
    return made.seal;
  };
}

const PREFIX = { page: 'p-', scan: 's-' } as const;

export const idOf = (kind: EntryKind, name: Buffer): string =>
  `${PREFIX[kind]}${name.toString('base64url')}`;
/** What `idOf` was made from. */
export const nameIn = (id: string): Buffer => Buffer.from(id.slice(2), 'base64url');
