import type { Key } from './api_keys';
import type { StoredTask } from './task_store';

/** Everything that a Kibana for tests has stored, to be read by another one. */
export interface StoredState {
  readonly objects: readonly {
    readonly place: string;
    readonly attributes: Readonly<Record<string, unknown>>;
    readonly modelVersion: number;
  }[];
  /** What encrypted attributes are encrypted with, as Base64: that of xpack.encryptedSavedObjects.encryptionKey. */
  readonly key: string;
  readonly indices: Readonly<
    Record<
      string,
      {
        readonly mappings: unknown;
        readonly documents: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
      }
    >
  >;
  /** Of Task Manager; missing in older files, like `apiKeys`. Times are texts after they were read. */
  readonly tasks?: readonly StoredTask[];
  /** Of the Elasticsearch. */
  readonly apiKeys?: readonly Key[];
}
