import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ProgressEvent,
  ResultRow,
  StatementDone,
  StreamEvent,
  WriteMode,
} from '../../../common/contract';
import type { SerializedError } from '../../../common/errors';
import type { PlacedDiagnostic } from '../../../common/language';
import { connectorTypeRegistry } from '../../../server/connector_types';
import { createMoltler, type Moltler, type MoltlerOptions } from '../../../server/moltler';
import type { ScriptRequest } from '../../../server/script';
import type { EmbeddedPorts } from '../../../server/storage';
import { openStores } from '../../../server/storage/testing';
import { CHILD_PATHS } from '../../support/built';

/** The outcome of a script, by what tests check. */
export interface Outcome {
  readonly events: readonly StreamEvent[];
  readonly rows: readonly ResultRow[];
  readonly error: SerializedError | undefined;
  readonly diagnostics: readonly PlacedDiagnostic[];
  readonly messages: readonly string[];
  readonly progress: readonly ProgressEvent[];
  /** The end of each successful statement. */
  readonly done: readonly StatementDone[];
  readonly ok: boolean;
}

/** The whole product without a host. */
export interface Engine {
  readonly directory: string;
  readonly ports: EmbeddedPorts;
  readonly moltler: Moltler;
  stream(text: string, more?: Partial<ScriptRequest>): AsyncIterable<StreamEvent>;
  run(text: string, more?: Partial<ScriptRequest>): Promise<Outcome>;
  /** The content of the data directory, as text. */
  onDisk(): string;
}

/** Engines of one test file; `dispose` closes all of them. */
export function openEngines() {
  const stores = openStores();
  const closing: (() => Promise<void>)[] = [];
  return {
    directory: stores.directory,
    async open(
      options: {
        readonly directory?: string;
        readonly mode?: WriteMode;
        readonly encryptionKey?: string;
        readonly clock?: EmbeddedPorts['clock'];
        readonly evaluation?: MoltlerOptions['evaluation'];
        readonly bounds?: MoltlerOptions['bounds'];
      } = {},
    ): Promise<Engine> {
      const {
        directory = stores.directory(),
        mode = 'full',
        evaluation = { size: 2 },
        bounds = {},
        ...store
      } = options;
      const ports = await stores.open({ directory, ...store });
      const moltler = createMoltler({
        ports,
        registry: connectorTypeRegistry,
        mode,
        childPaths: CHILD_PATHS,
        version: 'test',
        evaluation,
        bounds,
      });
      closing.push(() => moltler.close());
      const signal = new AbortController().signal;
      const stream: Engine['stream'] = (text, more) =>
        moltler.run({ text, parameters: {}, user: 'tester', signal, ...more });
      return {
        directory,
        ports,
        moltler,
        stream,
        run: (text, more) => outcomeOf(stream(text, more)),
        onDisk: () => textOf(directory),
      };
    },
    async dispose() {
      await Promise.all(closing.map((close) => close()));
      await stores.dispose();
    },
  };
}

/** Reads a stream to its end. */
export async function outcomeOf(stream: AsyncIterable<StreamEvent>): Promise<Outcome> {
  const events: StreamEvent[] = [];
  for await (const event of stream) events.push(event);
  const last = events.at(-1);
  if (last?.type !== 'done') throw new Error('The stream did not end with `done`');
  return {
    events,
    rows: events.flatMap((event) => (event.type === 'rows' ? event.rows : [])),
    error: events.flatMap((event) => (event.type === 'error' ? [event.error] : []))[0],
    diagnostics: events.flatMap((event) => (event.type === 'diagnostics' ? event.diagnostics : [])),
    messages: events.flatMap((event) =>
      event.type === 'message' ? [`${event.text} ${event.hint ?? ''}`] : [],
    ),
    progress: events.filter((event) => event.type === 'progress'),
    done: events.filter((event) => event.type === 'statement_done'),
    ok: last.ok,
  };
}

function textOf(directory: string): string {
  return readdirSync(directory)
    .map((name) => join(directory, name))
    .map((path) => (statSync(path).isDirectory() ? textOf(path) : readFileSync(path, 'latin1')))
    .join('\n');
}
