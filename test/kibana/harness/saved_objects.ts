import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import type {
  DecryptingClient,
  EncryptedSavedObjectsSetup,
  ModelVersion,
  SavedObject,
  SavedObjectsClient,
  SavedObjectsStart,
  SavedObjectsType,
} from '../../../server/kibana/testing';
import type { StoredState } from './stored_state';
import { onlyKeys, strict } from './strict';

const TYPE_KEYS = [
  'name',
  'hidden',
  'namespaceType',
  'mappings',
  'nameAttribute',
  'hiddenFromHttpApis',
  'indexPattern',
  'convertToAliasScript',
  'excludeOnUpgrade',
  'migrations',
  'schemas',
  'convertToMultiNamespaceTypeVersion',
  'management',
  'modelVersions',
  'getTitle',
  'supportsAccessControl',
];

const NAMESPACES = ['single', 'multiple', 'multiple-isolated', 'agnostic'];

type EncryptedType = Parameters<EncryptedSavedObjectsSetup['registerType']>[0];
type Attributes = Readonly<Record<string, unknown>>;
interface Stored {
  readonly attributes: Attributes;
  readonly revision: number;
  /** The model version that wrote it; later ones have written what this one does not know. */
  readonly modelVersion: number;
}
interface Validating {
  validate(value: unknown): unknown;
}

/** As Boom's errors. */
const boom = (statusCode: number, message: string): Error =>
  Object.assign(new Error(message), { isBoom: true, output: { statusCode } });

/** Saved objects in memory, as Kibana keeps them: by space, with versions and encrypted attributes. */
export class SavedObjects {
  readonly types = new Map<string, SavedObjectsType>();
  readonly encryptedTypes = new Map<string, EncryptedType>();
  private readonly objects = new Map<string, Stored>();
  private key: Buffer = randomBytes(32);
  private revisions = 0;
  /** Elasticsearch cannot be reached. */
  isDown = false;
  /** Searches that were begun and not closed. */
  openFinders = 0;

  constructor(readonly canEncrypt: boolean) {}

  registerType(type: SavedObjectsType): void {
    onlyKeys(`type ${type.name}`, type, TYPE_KEYS);
    if (this.types.has(type.name)) throw new Error(`type ${type.name} is registered twice`);
    if (typeof type.hidden !== 'boolean') throw new Error(`type ${type.name} has no hidden`);
    if (!NAMESPACES.includes(type.namespaceType))
      throw new Error(`type ${type.name} has no namespaceType`);
    if (type.mappings.dynamic !== false) throw new Error(`type ${type.name} has dynamic mappings`);
    const versions = Object.keys(type.modelVersions);
    if (versions.length === 0 || versions.some((version, at) => version !== String(at + 1)))
      throw new Error(`model versions of ${type.name} must be 1, 2 …: ${versions.join()}`);
    for (const [version, { changes, schemas }] of Object.entries(type.modelVersions)) {
      if (!Array.isArray(changes)) throw new Error(`${type.name} ${version} has no changes`);
      if (schemas?.create === undefined || schemas.forwardCompatibility === undefined)
        throw new Error(`${type.name} ${version} has no schemas`);
    }
    this.types.set(type.name, type);
  }

  registerEncrypted(type: EncryptedType): void {
    onlyKeys(`encrypted type ${type.type}`, type, [
      'type',
      'attributesToEncrypt',
      'attributesToIncludeInAAD',
      'enforceRandomId',
    ]);
    if (type.attributesToEncrypt.size === 0)
      throw new Error(`The "attributesToEncrypt" array for "${type.type}" is empty.`);
    if (this.encryptedTypes.has(type.type))
      throw new Error(`"${type.type}" is already registered.`);
    this.encryptedTypes.set(type.type, type);
  }

  /** A client as a request of the space has it. */
  client(space: string, hidden: readonly string[]): SavedObjectsClient {
    /** Of the type, in no particular order. */
    const all = <A>(type: string): readonly (() => SavedObject<A>)[] => {
      const start = placeOf(space, type, '');
      return [...this.objects]
        .filter(([place]) => place.startsWith(start))
        .map(
          ([place, stored]) =>
            () =>
              this.visible<A>(type, place.slice(start.length), stored),
        );
    };
    const check = (type: string): SavedObjectsType => {
      this.checkUp();
      const known = this.types.get(type);
      if (known === undefined || (known.hidden && !hidden.includes(type)))
        throw boom(400, `Unsupported saved object type: '${type}'`);
      return known;
    };
    return strict<SavedObjectsClient>('savedObjectsClient', {
      create: async (type, attributes, options) => {
        onlyKeys('options', options, ['id', 'overwrite', 'version', 'refresh', 'references']);
        const [modelVersion, model] = latestOf(check(type));
        (model.schemas.create as Validating).validate(attributes);
        const id = options.id ?? randomUUID();
        const encrypted = this.encryptedTypes.get(type);
        if (
          encrypted !== undefined &&
          encrypted.enforceRandomId !== false &&
          options.id !== undefined
        )
          throw boom(
            400,
            'Predefined IDs are not allowed for saved objects with encrypted attributes',
          );
        const place = placeOf(space, type, id);
        const before = this.objects.get(place);
        if (before !== undefined && options.overwrite !== true)
          throw boom(409, `Saved object [${type}/${id}] conflict`);
        if (options.version !== undefined && String(before?.revision) !== options.version)
          throw boom(409, `version conflict of [${type}/${id}]`);
        this.revisions += 1;
        const kept = this.encrypt(space, type, id, attributes as Attributes);
        this.objects.set(place, { attributes: kept, revision: this.revisions, modelVersion });
        return { id, version: String(this.revisions), attributes };
      },
      get: async <A>(type: string, id: string) => {
        check(type);
        const stored = this.objects.get(placeOf(space, type, id));
        if (stored === undefined) throw boom(404, `Saved object [${type}/${id}] not found`);
        return this.visible<A>(type, id, stored);
      },
      delete: async (type, id) => {
        check(type);
        if (!this.objects.delete(placeOf(space, type, id)))
          throw boom(404, `Saved object [${type}/${id}] not found`);
        return {};
      },
      find: async <A>({ type, perPage }: { readonly type: string; readonly perPage: number }) => {
        check(type);
        if (perPage > 10_000) throw boom(400, 'Result window is too large');
        const found = all<A>(type);
        return {
          total: found.length,
          saved_objects: found.slice(0, perPage).map((visible) => visible()),
        };
      },
      createPointInTimeFinder: <A>(options: {
        readonly type: string;
        readonly perPage: number;
      }) => {
        onlyKeys('options', options, ['type', 'perPage']);
        const { type, perPage } = options;
        check(type);
        if (perPage > 10_000) throw boom(400, 'Result window is too large');
        this.openFinders += 1;
        const found = all<A>(type);
        return strict('finder', {
          async *find() {
            for (let at = 0; at < found.length; at += perPage)
              yield { saved_objects: found.slice(at, at + perPage).map((visible) => visible()) };
          },
          close: async () => {
            this.openFinders -= 1;
          },
        });
      },
    });
  }

  /** Kibana's own, as core gives it: in the default space, or in another one. */
  internalClient(
    hidden: readonly string[],
  ): ReturnType<SavedObjectsStart['getUnsafeInternalClient']> {
    return strict('internalClient', {
      ...this.client('default', hidden),
      asScopedToNamespace: (space: string) => this.client(space, hidden),
    });
  }

  decrypting(hidden: readonly string[]): DecryptingClient {
    return strict<DecryptingClient>('encryptedSavedObjectsClient', {
      getDecryptedAsInternalUser: async <A>(
        type: string,
        id: string,
        { namespace = 'default' }: { readonly namespace?: string },
      ) => {
        this.checkUp();
        if (this.types.get(type)?.hidden === true && !hidden.includes(type))
          throw boom(400, `Unsupported saved object type: '${type}'`);
        const stored = this.objects.get(placeOf(namespace, type, id));
        if (stored === undefined) throw boom(404, `Saved object [${type}/${id}] not found`);
        const attributes = this.decrypt(namespace, type, id, stored.attributes) as A;
        return { id, version: String(stored.revision), attributes };
      },
    });
  }

  /** As an import, another version of the plugin, or a person with a client would write it: nothing is checked. */
  put(given: {
    readonly space: string;
    readonly type: string;
    readonly id: string;
    readonly attributes: object;
    readonly modelVersion?: number;
  }): void {
    const { space, type, id, attributes, modelVersion = 1 } = given;
    this.revisions += 1;
    const stored = { attributes: { ...attributes }, revision: this.revisions, modelVersion };
    this.objects.set(placeOf(space, type, id), stored);
  }

  export(): Pick<StoredState, 'objects' | 'key'> {
    const objects = [...this.objects].map(([place, { attributes, modelVersion }]) => ({
      place,
      attributes,
      modelVersion,
    }));
    return { objects, key: this.key.toString('base64') };
  }

  import({ objects, key }: Pick<StoredState, 'objects' | 'key'>): void {
    this.key = Buffer.from(key, 'base64');
    for (const { place, attributes, modelVersion } of objects) {
      this.revisions += 1;
      this.objects.set(place, { attributes, revision: this.revisions, modelVersion });
    }
  }

  private checkUp(): void {
    if (this.isDown) throw boom(503, 'connect ECONNREFUSED 10.0.0.9:9200');
  }

  /** Everything as it is stored, to look for what must not be there. */
  dump(): string {
    return JSON.stringify([...this.objects]);
  }

  /** Without encrypted attributes. */
  private visible<A>(
    type: string,
    id: string,
    { attributes, revision, modelVersion }: Stored,
  ): SavedObject<A> {
    const hidden = this.encryptedTypes.get(type)?.attributesToEncrypt ?? new Set();
    const known = this.types.get(type);
    const [latest, { schemas }] =
      known === undefined ? [0, { schemas: undefined }] : latestOf(known);
    // What a later version has written is reduced to what this one knows.
    const read =
      modelVersion > latest
        ? ((schemas?.forwardCompatibility as Validating).validate(attributes) as Attributes)
        : attributes;
    const shown = Object.entries(read).filter(([name]) => !hidden.has(name));
    return { id, version: String(revision), attributes: Object.fromEntries(shown) as A };
  }

  private encrypt(space: string, type: string, id: string, attributes: Attributes): Attributes {
    const encrypted = this.encryptedTypes.get(type);
    if (encrypted === undefined) return attributes;
    const changed: Record<string, unknown> = { ...attributes };
    for (const name of encrypted.attributesToEncrypt) {
      const value = attributes[name];
      if (value === undefined) continue;
      if (!this.canEncrypt) throw boom(500, 'Encryption is not possible without a key');
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', this.key, nonce);
      cipher.setAAD(this.aadOf(encrypted, space, id, attributes));
      const sealed = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
      changed[name] = Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    }
    return changed;
  }

  private decrypt(space: string, type: string, id: string, attributes: Attributes): Attributes {
    const encrypted = this.encryptedTypes.get(type);
    const changed: Record<string, unknown> = { ...attributes };
    for (const name of encrypted?.attributesToEncrypt ?? []) {
      const value = attributes[name];
      if (typeof value !== 'string' || encrypted === undefined) continue;
      const bytes = Buffer.from(value, 'base64');
      const opening = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12));
      opening.setAAD(this.aadOf(encrypted, space, id, attributes));
      opening.setAuthTag(bytes.subarray(12, 28));
      const text = Buffer.concat([opening.update(bytes.subarray(28)), opening.final()]).toString();
      changed[name] = JSON.parse(text);
    }
    return changed;
  }

  private aadOf(type: EncryptedType, space: string, id: string, attributes: Attributes): Buffer {
    const included = [...(type.attributesToIncludeInAAD ?? [])].map((name) => [
      name,
      attributes[name],
    ]);
    return Buffer.from(JSON.stringify([space, type.type, id, included]));
  }
}

/** The latest model version of a type. */
function latestOf({ name, modelVersions }: SavedObjectsType): [number, ModelVersion] {
  const [version, model] = Object.entries(modelVersions).at(-1) ?? [];
  if (model === undefined) throw new Error(`type ${name} has no model versions`);
  return [Number(version), model];
}

const placeOf = (space: string, type: string, id: string): string => `${space}|${type}|${id}`;
