import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanTree, ScanReport, StreamEvent } from '../../common/contract';
import type { SerializedError } from '../../common/errors';
import type { PlacedDiagnostic } from '../../common/language';
import type { ConnectorTypeDeclaration } from '../../common/declaration';
import { connectorTypeRegistry, createRegistry } from '../../server/connector_types';
import { createMoltler } from '../../server/moltler';
import type { DocumentStore } from '../../server/ports';
import type { ScriptRequest } from '../../server/script';
import { openEmbeddedPorts } from '../../server/storage';
import { startSamples, type Samples } from '../../standalone/samples';
import { CHILD_PATHS, ROOT } from './built';

/** What a script returned. */
export interface ScriptResult {
  readonly ok: boolean;
  readonly rows: readonly (readonly unknown[])[];
  readonly columns: readonly string[];
  /** Those of each statement that returned any, in order. */
  readonly tables: readonly ResultTable[];
  readonly messages: readonly string[];
  /** The reports of all scans. */
  readonly scans: readonly ScanReport[];
  /** What EXPLAIN shows. */
  readonly plans: readonly PlanTree[];
  readonly error: SerializedError | undefined;
  readonly diagnostics: readonly PlacedDiagnostic[];
}
export interface ResultTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}
export interface SampleEngine {
  readonly samples: Samples;
  readonly documents: DocumentStore;
  run(
    text: string,
    more?: Partial<Pick<ScriptRequest, 'readOnly' | 'rights' | 'user' | 'origin'>>,
  ): Promise<ScriptResult>;
  close(): Promise<void>;
}

/**
 * The engine over the sample services, with the connectors of `setup.sql`, in a new directory; `more`: further types;
 * `documents`: where its indices are, if not in the directory.
 */
export async function sampleEngine(
  more: readonly ConnectorTypeDeclaration[] = [],
  documents?: DocumentStore,
): Promise<SampleEngine> {
  const directory = mkdtempSync(join(tmpdir(), 'moltler-samples-'));
  const samples = await startSamples({ latency: 0 });
  const embedded = await openEmbeddedPorts({ directory });
  const ports = { ...embedded, ...(documents && { documents }) };
  const moltler = createMoltler({
    ports,
    registry: createRegistry([...connectorTypeRegistry.list(), ...more]),
    mode: 'full',
    childPaths: CHILD_PATHS,
    version: 'test',
  });
  const { parameters, secrets } = samples.setup;
  const run: SampleEngine['run'] = async (text, more = {}) => {
    const events: StreamEvent[] = [];
    const { signal } = new AbortController();
    for await (const event of moltler.run({ text, parameters, user: 'test', signal, ...more }))
      events.push(event);
    const of = <T extends StreamEvent['type']>(type: T): Extract<StreamEvent, { type: T }>[] =>
      events.filter((event): event is Extract<StreamEvent, { type: T }> => event.type === type);
    return {
      ok: of('done').every(({ ok }) => ok),
      rows: of('rows').flatMap(({ rows }) => rows),
      columns:
        of('columns')
          .at(-1)
          ?.columns.map(({ name }) => name) ?? [],
      tables: tablesOf(events),
      plans: of('plan').map(({ plan }) => plan),
      scans: of('statement_done').flatMap(({ scans }) => scans),
      messages: of('message').map((one) => `${one.text} ${one.hint ?? ''}`),
      error: of('error')[0]?.error,
      diagnostics: of('diagnostics').flatMap(({ diagnostics }) => diagnostics),
    };
  };
  for (const [name, value] of Object.entries(secrets)) await ports.secrets.write(name, value);
  const setup = readFileSync(join(ROOT, 'standalone', 'samples', 'scripts', 'setup.sql'), 'utf8');
  const { error } = await run(setup);
  const close = async (): Promise<void> => {
    await moltler.close();
    await ports.close();
    await samples.close();
    rmSync(directory, { recursive: true, force: true });
  };
  if (error !== undefined) {
    await close();
    throw new Error(`setup.sql failed: ${error.message}`);
  }
  return { samples, documents: ports.documents, run, close };
}

function tablesOf(events: readonly StreamEvent[]): readonly ResultTable[] {
  const tables: { columns: readonly string[]; rows: (readonly unknown[])[] }[] = [];
  for (const event of events) {
    if (event.type === 'columns')
      tables.push({ columns: event.columns.map(({ name }) => name), rows: [] });
    if (event.type === 'rows') tables.at(-1)?.rows.push(...event.rows);
  }
  return tables;
}
