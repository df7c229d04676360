/** src/core/packages/saved-objects/server/src/saved_objects_type.ts: SavedObjectsType. */
export interface SavedObjectsType {
  readonly name: string;
  readonly hidden: boolean;
  readonly namespaceType: 'single';
  readonly mappings: {
    readonly dynamic: false;
    readonly properties: Readonly<Record<string, { readonly type: 'keyword' | 'date' }>>;
  };
  readonly modelVersions: Readonly<Record<string, ModelVersion>>;
  readonly management?: {
    readonly importableAndExportable: boolean;
    readonly displayName?: string;
    readonly icon?: string;
    getTitle?(object: { readonly attributes: object }): string;
    onExport?(context: unknown, objects: readonly object[]): readonly object[];
  };
}
/** src/core/packages/saved-objects/server/src/model_version: SavedObjectsFullModelVersion. */
export interface ModelVersion {
  readonly changes: readonly [];
  readonly schemas: {
    /** Types of `@kbn/config-schema`. */
    readonly forwardCompatibility: unknown;
    readonly create: unknown;
  };
}
/** src/core/packages/saved-objects/server/src/contracts.ts. */
export interface SavedObjectsSetup {
  registerType(type: SavedObjectsType): void;
}
export interface SavedObjectsStart {
  /**
   * A client of Kibana's own user, in the default space: privileges of users are not checked, because the routes have
   * checked them; the extensions for spaces and encryption stay.
   */
  getUnsafeInternalClient(options: {
    readonly includedHiddenTypes: string[];
  }): SavedObjectsClient & {
    /** The same in a space. */
    asScopedToNamespace(spaceId: string): SavedObjectsClient;
  };
}

export interface SavedObject<A> {
  readonly id: string;
  /** Changes with every write. */
  readonly version?: string;
  readonly attributes: A;
  /** Set instead of attributes if the object is missing, or cannot be decrypted. */
  readonly error?: { readonly statusCode: number; readonly message: string };
}
/** src/core/packages/saved-objects/api-server: SavedObjectsClientContract. Failures are Boom errors. */
export interface SavedObjectsClient {
  create<A>(
    type: string,
    attributes: A,
    options: {
      readonly id?: string;
      readonly overwrite?: boolean;
      /** With `overwrite`: rejects with a conflict unless the object still has this version. */
      readonly version?: string;
      /** Visible to searches as soon as it resolves. */
      readonly refresh: true;
    },
  ): Promise<SavedObject<A>>;
  get<A>(type: string, id: string): Promise<SavedObject<A>>;
  delete(type: string, id: string, options: { readonly refresh: true }): Promise<object>;
  /** At most 10,000 objects. */
  find<A>(options: {
    readonly type: string;
    readonly perPage: number;
  }): Promise<{ readonly total: number; readonly saved_objects: readonly SavedObject<A>[] }>;
  /** Any number of objects, page by page, as they were when it began. Has to be closed. */
  createPointInTimeFinder<A>(options: { readonly type: string; readonly perPage: number }): {
    find(): AsyncIterable<{ readonly saved_objects: readonly SavedObject<A>[] }>;
    close(): Promise<void>;
  };
}
