import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanTree, ResultValue, StatementDone } from '../../common/contract';
import { connectorTypeRegistry } from '../../server/connector_types';
import { createMoltler } from '../../server/moltler';
import type { Ports } from '../../server/ports';
import { openEmbeddedPorts } from '../../server/storage';
import { CHILD_PATHS } from './built';

/** The result of a statement. */
export interface StatementResult {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, ResultValue>>[];
  readonly plan: PlanTree | undefined;
  readonly done: StatementDone;
}
export interface TestEngine {
  /** Runs one statement; throws if it does not bind or fails. */
  run(text: string): Promise<StatementResult>;
  close(): Promise<void>;
}

/**
 * The whole product without a host, with its store in a new directory, or with the given ports, which it does not
 * close. Runs `setup` first.
 */
export async function openTestEngine(setup: string, given?: Ports): Promise<TestEngine> {
  const directory = await mkdtemp(join(tmpdir(), 'moltler-test-'));
  const own = given === undefined ? await openEmbeddedPorts({ directory }) : undefined;
  const ports = given ?? own;
  if (ports === undefined) throw new Error('There is no store');
  const moltler = createMoltler({
    ports,
    registry: connectorTypeRegistry,
    mode: 'full',
    childPaths: CHILD_PATHS,
    version: 'test',
  });
  const engine: TestEngine = {
    run: async (text) => {
      let columns: readonly string[] = [];
      const rows: Readonly<Record<string, ResultValue>>[] = [];
      let plan: PlanTree | undefined;
      let done: StatementDone | undefined;
      const events = moltler.run({
        text,
        parameters: {},
        user: 'test',
        signal: new AbortController().signal,
      });
      for await (const event of events) {
        if (event.type === 'columns') columns = event.columns.map(({ name }) => name);
        if (event.type === 'rows')
          for (const row of event.rows)
            rows.push(Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])));
        if (event.type === 'plan') plan = event.plan;
        if (event.type === 'statement_done') done = event;
        if (event.type === 'error')
          throw new Error(`${event.error.family} ${event.error.code}: ${event.error.message}`);
        if (event.type === 'diagnostics')
          throw new Error(event.diagnostics.map(({ text }) => text).join('; '));
      }
      if (done === undefined) throw new Error(`no outcome of: ${text}`);
      return { columns, rows, plan, done };
    },
    close: async () => {
      await moltler.close();
      await own?.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
  if (setup !== '') await engine.run(setup);
  return engine;
}
