import { randomBytes } from 'node:crypto';
import { MoltlerError } from '../../../common/errors';
import type { Clock, SecretInfo, SecretStore } from '../../ports';
import type { DecryptingClient, SavedObjectsClient } from '../contracts';
import { SECRET_TYPE } from '../saved_object_names';
import { allObjects } from './all_objects';
import { namedObjects, idOfName } from './named_objects';
import { isMissing, statusOf, STORE, storeFailure } from './saved_object_failures';

/** As kept. One that was deleted is kept without its value, so that its revisions never start again. */
interface Attributes {
  readonly name: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly present: boolean;
  /** Encrypted by Kibana; never part of what is read without decryption. */
  readonly value?: string;
}

export interface SavedSecretsOptions {
  readonly client: SavedObjectsClient;
  readonly decrypting: DecryptingClient;
  /** Unset for the default space. */
  readonly namespace: string | undefined;
  readonly canEncrypt: boolean;
  readonly clock: Pick<Clock, 'now'>;
}

/** Not a valid name of a secret, because those contain no space. */
const IDENTITY_KEY = 'moltler identity key';
const KEY_BYTES = 32;
/** Where there are no secrets, there is nothing to hide. */
const NO_KEY = Buffer.alloc(KEY_BYTES);
const MOST_RACES = 20;

const isHidden = (name: string): boolean => name.startsWith('__');
/** Secrets as saved objects, whose values Kibana encrypts. */
export function savedSecrets(options: SavedSecretsOptions): SecretStore {
  const { client, decrypting, namespace, canEncrypt, clock } = options;

  const { find, put } = namedObjects<Attributes>(client, SECRET_TYPE, ({ name }) => name);
  /** `next` makes the new attributes from the present ones; undefined changes nothing. */
  const change = async (
    name: string,
    next: (before: Attributes | undefined) => Attributes | undefined,
  ): Promise<boolean> => {
    for (let race = 0; race < MOST_RACES; race += 1) {
      const found = await find(name);
      const attributes = next(found?.attributes);
      if (attributes === undefined) return false;
      if (await put(attributes, found)) return true;
    }
    throw new MoltlerError('store_unavailable', {
      store: STORE,
      reason: `the secret "${name}" is changed by others all the time`,
    });
  };
  const reveal = async (name: string): Promise<string | undefined> => {
    const found = await find(name);
    if (found?.attributes.present !== true) return undefined;
    requireKey(canEncrypt);
    let value: string | undefined;
    try {
      const { attributes } = await decrypting.getDecryptedAsInternalUser<Attributes>(
        SECRET_TYPE,
        idOfName(name),
        namespace === undefined ? {} : { namespace },
      );
      value = attributes.value;
    } catch (error) {
      if (isMissing(error)) return undefined;
      // Those of the store have a status; others are of decryption.
      if (statusOf(error) !== undefined) throw storeFailure(error);
      throw new MoltlerError('secret_damaged', { name });
    }
    if (value === undefined) throw new MoltlerError('secret_damaged', { name });
    return value;
  };
  const write = (name: string, value: string): Promise<boolean> => {
    const at = new Date(clock.now()).toISOString();
    return change(name, (before) => ({
      name,
      revision: (before?.revision ?? 0) + 1,
      createdAt: before?.present === true ? before.createdAt : at,
      updatedAt: at,
      present: true,
      value,
    }));
  };
  const listed = async (which: (name: string) => boolean): Promise<readonly SecretInfo[]> => {
    try {
      // Those that were deleted are among them.
      return (await allObjects<Attributes>(client, SECRET_TYPE))
        .map(({ attributes }) => attributes)
        .filter(({ name, present }) => present && name !== IDENTITY_KEY && which(name))
        .map(({ name, createdAt, updatedAt }) => ({ name, createdAt, updatedAt }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      throw storeFailure(error);
    }
  };
  let identity: Promise<Buffer> | undefined;
  const identityKey = async (): Promise<Buffer> => {
    if (!canEncrypt) return NO_KEY;
    const found = await find(IDENTITY_KEY);
    const known = await reveal(IDENTITY_KEY).catch((error: unknown) => {
      // The encryption key was changed. Nothing else was made with this one.
      if (error instanceof MoltlerError && error.code === 'secret_damaged') return undefined;
      throw error;
    });
    if (known !== undefined) return Buffer.from(known, 'base64');
    const at = new Date(clock.now()).toISOString();
    // If another process is faster, its key is the one.
    await put(
      {
        name: IDENTITY_KEY,
        revision: (found?.attributes.revision ?? 0) + 1,
        createdAt: at,
        updatedAt: at,
        present: true,
        value: randomBytes(KEY_BYTES).toString('base64'),
      },
      found,
    );
    const own = await reveal(IDENTITY_KEY);
    if (own === undefined) throw new MoltlerError('secret_damaged', { name: IDENTITY_KEY });
    return Buffer.from(own, 'base64');
  };
  return {
    list: () => listed((name) => !isHidden(name)),
    listOwn: () => listed(isHidden),
    has: async (name) => (await find(name))?.attributes.present === true,
    read: reveal,
    write: async (name, value) => {
      requireKey(canEncrypt);
      await write(name, value);
    },
    delete: (name) =>
      change(name, (before) => {
        if (before?.present !== true) return undefined;
        const { value: _gone, ...rest } = before;
        return { ...rest, present: false, revision: before.revision + 1 };
      }),
    version: async (name) => (await find(name))?.attributes.revision ?? 0,
    identityKey: () => {
      identity ??= identityKey().catch((error: unknown) => {
        identity = undefined;
        throw error;
      });
      return identity;
    },
  };
}

/** Kibana stores encrypted attributes only with a key of its own. */
function requireKey(canEncrypt: boolean): void {
  if (!canEncrypt) throw new MoltlerError('kibana_key_missing', {});
}
