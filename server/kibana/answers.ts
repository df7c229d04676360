import type { Readable } from 'node:stream';
import type { Caller } from '../routes';
import type { KibanaRequest } from './contracts';
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

/** Why the engine of a space cannot be opened, in words for its users; other reasons are only for administrators. */
export class CannotOpen extends Error {
  readonly forUsers = true;
}

/** The engine of one space. */
export interface Space {
  respond(name: PathInKibana['name'], request: EngineRequest): Promise<Answer>;
  /** As `Moltler.runDue`. */
  runDue(syncId: string, signal: AbortSignal): Promise<{ readonly nextAt?: number }>;
  /** Ends its processes. Running scripts fail, and runs of syncs are interrupted. */
  close(): Promise<void>;
}
