import type { SchemaSnapshot } from '../../common/binding';
import type { ResultRow, StreamEvent } from '../../common/contract';
import type { SerializedError } from '../../common/errors';
import { connectorTypeRegistry } from '../../server/connector_types';
import {
  kibanaIndices,
  kibanaPorts,
  TaskSchedules,
  type CoreStart,
  type ElasticsearchClient,
  type KibanaRequest,
} from '../../server/kibana/testing';
import { createMoltler, type Moltler } from '../../server/moltler';
import type { Ports } from '../../server/ports';
import { whoIs } from './harness/logins';
import { ApiKeysOfKibana, type Key } from './harness/api_keys';
import type { IndexRight } from './harness/index_rights';
import type { SavedObjects } from './harness/saved_objects';
import type { TaskManager } from './harness/task_manager';
import { savedObjectsWithTypes } from './opened_ports';
import { CHILD_PATHS } from '../support/built';

const NO_LOG = { log: () => undefined };

/** What a script fails with. */
type Failure = Pick<SerializedError, 'code' | 'message' | 'hint'>;

/** What a user of the space has got. */
export interface Outcome {
  readonly rows: readonly ResultRow[];
  /** The texts of messages. */
  readonly messages: readonly string[];
  /** Of the statement, or the first of binding. */
  readonly error?: Failure;
}

/** The Elasticsearch of a space: clients with the rights of somebody. */
export interface Elasticsearches {
  /** With the rights of Kibana's own user. */
  readonly own: ElasticsearchClient;
  /** Whoever is unknown is rejected. `key`: it is the key of a sync of this user. */
  of(user: string | undefined, key: Key | undefined): ElasticsearchClient;
  /** What is kept with a key. */
  readonly rightsOf?: (user: string) => readonly IndexRight[];
}

export interface SpaceOptions {
  readonly spaceId?: string;
  /** False: xpack.security.authc.api_key.enabled is false. */
  readonly apiKeys?: boolean;
  readonly canEncrypt?: boolean;
  /** Whoever authenticates with an API key. */
  readonly program?: string;
  /** Runs scheduled syncs. */
  readonly taskManager?: TaskManager;
}

/** A space of a Kibana with security: its engine, used by users with rights of their own. */
export interface SpaceOfUsers {
  /** `user` undefined: no user of Kibana runs it. */
  readonly run: (user: string | undefined, text: string) => Promise<Outcome>;
  readonly snapshot: (user: string) => Promise<SchemaSnapshot>;
  /** Their tasks call it. */
  readonly runDue: Moltler['runDue'];
  readonly ports: Ports;
  readonly keys: ApiKeysOfKibana;
  readonly savedObjects: SavedObjects;
  /** Another process of Kibana on the same objects. */
  readonly restarted: () => SpaceOfUsers;
  readonly close: () => Promise<void>;
}

interface Shared {
  readonly savedObjects: SavedObjects;
  readonly keys: ApiKeysOfKibana;
}

/** Opens a space. */
export function openSpaceOfUsers(
  elasticsearches: Elasticsearches,
  how: SpaceOptions = {},
  given?: Shared,
): SpaceOfUsers {
  const { spaceId = 'default', apiKeys = true, canEncrypt = true, program, taskManager } = how;
  const keys =
    given?.keys ??
    new ApiKeysOfKibana({
      enabled: apiKeys,
      userOf,
      rightsOf: elasticsearches.rightsOf ?? (() => []),
    });
  const savedObjects = given?.savedObjects ?? savedObjectsWithTypes(canEncrypt);
  const core = {
    elasticsearch: {
      client: {
        asInternalUser: elasticsearches.own,
        asScoped: (request) => {
          const user = userOf(request as KibanaRequest);
          const key = keys.keyOf(String(request.headers?.authorization));
          return { asCurrentUser: elasticsearches.of(user ?? key?.owner, key) };
        },
      },
    },
    security: {
      authc: {
        getCurrentUser: (request) => {
          const username = userOf(request) ?? '';
          return whoIs(username, username === program ? 'key-of-program' : undefined);
        },
        apiKeys: keys.contract,
      },
      audit: { asScoped: () => NO_LOG, withoutRequest: NO_LOG },
    },
  } satisfies Pick<CoreStart, 'elasticsearch' | 'security'>;
  const logger = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
    get: () => logger,
  };
  const options = {
    spaceId,
    core: {
      ...core,
      savedObjects: {
        getUnsafeInternalClient: ({ includedHiddenTypes }: { includedHiddenTypes: string[] }) =>
          savedObjects.internalClient(includedHiddenTypes),
      },
    },
    encryptedSavedObjects: {
      getClient: ({ includedHiddenTypes }: { includedHiddenTypes: string[] }) =>
        savedObjects.decrypting(includedHiddenTypes),
    },
    canEncrypt,
    logger,
  };
  const ports = kibanaPorts(options);
  const indices = kibanaIndices(options);
  const schedules =
    taskManager &&
    new TaskSchedules({ taskManager: taskManager.start(), spaceId, logger, clock: ports.clock });
  const moltler = createMoltler({
    ports,
    ...(schedules && { schedules }),
    syncRights: indices.syncRights,
    registry: connectorTypeRegistry,
    mode: 'full',
    childPaths: CHILD_PATHS,
    version: 'test',
  });
  const indexUser = (user: string) => indices.userOf(requestOf(user));
  return {
    keys,
    ports,
    savedObjects,
    restarted: () => openSpaceOfUsers(elasticsearches, how, { keys, savedObjects }),
    async run(user, text) {
      const events: StreamEvent[] = [];
      const { signal } = new AbortController();
      const script = {
        text,
        parameters: {},
        user: user ?? 'nobody',
        ...(user !== undefined && { indexUser: indexUser(user) }),
        signal,
      };
      for await (const event of moltler.run(script)) events.push(event);
      const errors = events.flatMap((event): readonly Failure[] =>
        event.type === 'error'
          ? [event.error]
          : event.type === 'diagnostics'
            ? event.diagnostics.map(({ code, text: message, hint }) => ({ code, message, hint }))
            : [],
      );
      return {
        rows: events.flatMap((event) => (event.type === 'rows' ? event.rows : [])),
        messages: events.flatMap((event) => (event.type === 'message' ? [event.text] : [])),
        ...(errors[0] && { error: errors[0] }),
      };
    },
    snapshot: (user) => moltler.snapshot({ user, indexUser: indexUser(user) }),
    runDue: (syncId, signal) => moltler.runDue(syncId, signal),
    close: async () => {
      await Promise.all([schedules?.close(), moltler.close()]);
    },
  };
}

const users = new WeakMap<KibanaRequest, string>();
const userOf = (request: KibanaRequest): string | undefined => users.get(request);
function requestOf(user: string): KibanaRequest {
  const request = {} as KibanaRequest;
  users.set(request, user);
  return request;
}
