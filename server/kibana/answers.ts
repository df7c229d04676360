import type { Readable } from 'node:stream';
import type { ActionConfig, ActionParams, ConfigProblem } from '../../common/alerting';
import type { SerializedError } from '../../common/errors';
import type { Caller } from '../routes';
import type { ElasticsearchClient, KibanaRequest } from './contracts';
import type { PathInKibana } from './paths';

/** A request as the engine needs it. */
export interface EngineRequest {
  readonly caller: Caller;
  /** Whose user's rights to indices apply. */
  readonly request: KibanaRequest;
  readonly payload: Buffer;
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Sees the events that a script streams, and passes them on. */
  readonly tap: (events: AsyncIterable<unknown>) => AsyncIterable<unknown>;
}
/** A response of the engine. */
export type Answer =
  | {
      readonly type: 'body';
      readonly status: number;
      readonly body: object | Buffer;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly type: 'lines'; readonly lines: Readable }
  | { readonly type: 'not_modified'; readonly headers: Readonly<Record<string, string>> }
  | {
      readonly type: 'failure';
      readonly status: number;
      readonly message: string;
      readonly attributes: object;
      readonly headers: Readonly<Record<string, string>>;
    };

/** Elasticsearch with the rights of whoever runs an action of Kibana. */
export interface Actor {
  readonly client: ElasticsearchClient;
  /** Whether this Kibana has security. */
  readonly secured: boolean;
}
/** What a script must be, if it is to be one statement. */
export interface StatementForm {
  /** The statement as its author wrote it, before Kibana rendered templates in it. */
  readonly written: unknown;
  /** Only SELECT, SHOW, DESCRIBE and EXPLAIN. */
  readonly onlyQuery: boolean;
  /** Rows of the result, and characters of them as JSON, at most. */
  readonly mostRows: number;
  readonly mostCharacters: number;
}
/** What a connector of Kibana runs, or a workflow or an agent. */
export interface ActRequest {
  readonly config: ActionConfig;
  readonly params: ActionParams;
  readonly caller: Caller;
  readonly actor: Actor;
  /** For connectors to Kibana itself; there is none for connectors of Kibana. */
  readonly request?: KibanaRequest;
  readonly form?: StatementForm;
  /** Why it runs, in one line. */
  readonly note: string;
  readonly signal: AbortSignal;
  readonly tap: EngineRequest['tap'];
}
/** The results of statements, as far as they are not too large. */
export interface ActData {
  readonly statements: readonly {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly unknown[])[];
    /** Further rows, which are only counted. */
    readonly more: number;
  }[];
  readonly warnings: readonly string[];
}
/** The result of one statement. */
export interface ActTable {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly unknown[])[];
  /** Why rows are missing, or may be; empty if the result is complete. */
  readonly missing: readonly string[];
  readonly warnings: readonly string[];
}
export type ActOutcome =
  | {
      readonly type: 'done';
      readonly data: ActData;
      /** Set if the request has a form. */
      readonly table?: ActTable;
    }
  | {
      readonly type: 'failed';
      readonly error: ActError;
      /** Whether an action was applied before, which would be applied again if the same was run again. */
      readonly applied: boolean;
    };
/** Without a code, it is the configuration that cannot be used. */
export type ActError = ConfigProblem & Partial<SerializedError>;
/** Why the engine of a space cannot be opened, in words for its users; other reasons are only for administrators. */
export class CannotOpen extends Error {
  readonly forUsers = true;
}

/** The engine of one space. */
export interface Space {
  respond(name: PathInKibana['name'], request: EngineRequest): Promise<Answer>;
  /** Runs what a connector of Kibana, a workflow or an agent may do. Rejects only for what is wrong with Moltler itself. */
  act(request: ActRequest): Promise<ActOutcome>;
  /**
   * Why a connector of Kibana cannot be saved like this; undefined if it can. `isAllowed`: whether Kibana allows its
   * connectors to reach an address.
   */
  configProblem(
    config: ActionConfig,
    isAllowed: (url: string) => boolean,
  ): Promise<ConfigProblem | undefined>;
  /** As `Moltler.runDue`. */
  runDue(syncId: string, signal: AbortSignal): Promise<{ readonly nextAt?: number }>;
  /** Ends its processes. Running scripts fail, and runs of syncs are interrupted. */
  close(): Promise<void>;
}
