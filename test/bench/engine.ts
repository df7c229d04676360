import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResultRow, StatementDone } from '../../common/contract';
import { connectorTypeRegistry } from '../../server/connector_types';
import { createMoltler } from '../../server/moltler';
import type { Ports } from '../../server/ports';
import { openEmbeddedPorts } from '../../server/storage';
import { CHILD_PATHS } from '../support/built';

/** The outcome of a statement. */
export interface Outcome {
  readonly rows: number;
  readonly first: readonly ResultRow[];
  readonly firstRowMilliseconds: number;
  readonly milliseconds: number;
  readonly done: StatementDone;
}
export interface BenchEngine {
  readonly ports: Ports;
  /** Runs one statement; `onRows` is awaited, so a slow one is a slow reader. Throws if the statement fails. */
  run(
    text: string,
    onRows?: (rows: readonly ResultRow[]) => Promise<void> | void,
    signal?: AbortSignal,
  ): Promise<Outcome>;
  close(): Promise<void>;
}

type StoredPorts = Ports & { close(): Promise<void> };

/** The whole product without a host. `store`: by default, an embedded store in a new directory. */
export async function openBenchEngine(
  url: string,
  options: Readonly<Record<string, number | boolean>>,
  store: (directory: string) => Promise<StoredPorts> = (directory) =>
    openEmbeddedPorts({ directory }),
): Promise<BenchEngine> {
  const directory = await mkdtemp(join(tmpdir(), 'moltler-bench-'));
  const ports = await store(directory);
  const engine = engineOn(ports, async () => {
    await ports.close();
    await rm(directory, { recursive: true, force: true });
  });
  const config = JSON.stringify({ token: 'bench-token-0123456789', org: 'bench', base_url: url });
  const limits = JSON.stringify({ max_concurrency: 8, ...options });
  await engine.run(`CREATE CONNECTOR gh TYPE 'github' CONFIG ${config} OPTIONS ${limits}`);
  return engine;
}

/** The whole product on a store. `close`: closes the store. */
export function engineOn(ports: Ports, close: () => Promise<void>): BenchEngine {
  const moltler = createMoltler({
    ports,
    registry: connectorTypeRegistry,
    mode: 'full',
    childPaths: CHILD_PATHS,
    version: 'bench',
  });
  return {
    ports,
    run: async (text, onRows, signal = new AbortController().signal) => {
      const start = performance.now();
      let firstRowMilliseconds = NaN;
      let rows = 0;
      let first: readonly ResultRow[] = [];
      let done: StatementDone | undefined;
      for await (const event of moltler.run({
        text,
        parameters: {},
        user: 'bench',
        signal,
      })) {
        if (event.type === 'rows') {
          if (rows === 0) {
            firstRowMilliseconds = performance.now() - start;
            first = event.rows;
          }
          rows += event.rows.length;
          await onRows?.(event.rows);
        }
        if (event.type === 'statement_done') done = event;
        if (event.type === 'error') throw new Error(event.error.message);
        if (event.type === 'diagnostics')
          throw new Error(event.diagnostics.map(({ text }) => text).join('; '));
      }
      if (done === undefined) throw new Error(`No outcome of: ${text}`);
      return { rows, first, firstRowMilliseconds, milliseconds: performance.now() - start, done };
    },
    close: async () => {
      await moltler.close();
      await close();
    },
  };
}
