import { renderPlanText, type ResultColumn, type ResultRow } from '../../common/contract';
import { schemaOf, isControl, type SchemaSnapshot } from '../../common/binding';
import { parseScript } from '../../common/language';
import { prepareRequest } from '../../server/connectors';
import { explainPlan, planQuery, runQuery } from '../../server/query';
import { createScriptRunner } from '../../server/script';
import { fakeEngine } from '../../server/script/testing';
import { describeDiagnostic, describeError } from '../../standalone/cli';
import { connectorOf, type Sample } from '../support/sample_service/sample';
import { NOW, type Configuration } from '../support/sample_service/run_statement';
import {
  sampleDocuments,
  sampleIndexTables,
  withSampleIndices,
} from '../support/sample_service/sample_indices';
import { SampleScanner } from '../support/sample_service/scanner';
import type { SqlCase } from './sql_file';
import { writeTextTable } from './text_table';

/** Whether a case is run as a script: it has variables, or a statement that controls others. */
export function isScript({ statement }: Pick<SqlCase, 'statement'>): boolean {
  return parseScript(statement).statements.some(
    (one) => one.statement !== undefined && isControl(one.statement),
  );
}

/** What a script shows over the sample service: results, values of PRINT and errors, in order. */
export async function scriptOutput(
  { statement: text, parameters, timeZone = 'UTC' }: SqlCase,
  sample: Sample,
  configuration: Configuration,
): Promise<string> {
  const connector = connectorOf(sample);
  const schema = schemaOf(sample.type);
  const snapshot: SchemaSnapshot = {
    connectors: [{ name: 's', type: 'sample', enabled: true, entities: schema.entities }],
    types: [schema, ...(configuration.types ?? []).map(schemaOf)],
    secrets: [],
    syncs: [],
    ...(sample.indices && { indices: { patterns: [] } }),
  };
  const documents = await sampleDocuments(sample);
  const scanner =
    configuration.scanner ?? new SampleScanner({ pageSize: 4, ...configuration, sample });
  const engine = fakeEngine({
    catalog: { snapshot: async () => snapshot, last: () => snapshot },
    discover: async (missing, known) => withSampleIndices(missing, known, sample),
    queries: {
      prepare: async (statement, { tables }) => {
        const kept = tables?.connector;
        const indices = sampleIndexTables(statement.query, sample, documents);
        const connectorNamed = (name: string) =>
          [kept, indices?.connector].find((one) => one?.name === name) ?? connector;
        const statistics = (of: string, name: string) =>
          of === kept?.name ? tables?.find(name) : undefined;
        const stored = indices?.scanner(scanner) ?? scanner;
        const plan = planQuery(statement, {
          connector: connectorNamed,
          usage: () => undefined,
          statistics,
          now: NOW,
          timeZone,
          pushDown: configuration.pushDown ?? true,
        });
        return {
          notes: plan.notes,
          explain: async () =>
            explainPlan(plan, {
              connector: connectorNamed,
              usage: () => undefined,
              statistics,
              indices: (pattern) => indices?.find(pattern),
              prepare: prepareRequest,
            }),
          run: (signal) =>
            runQuery(
              plan,
              { scanner: tables?.scanner(stored) ?? stored, pool: configuration.pool },
              { signal, priority: 'interactive' },
            ),
        };
      },
    },
  });
  const shown: string[] = [];
  let columns: readonly ResultColumn[] = [];
  let rows: ResultRow[] = [];
  const { signal } = new AbortController();
  const request = { text, parameters, timeZone, user: 'test', signal };
  for await (const event of createScriptRunner(engine).run(request)) {
    switch (event.type) {
      case 'columns':
        columns = event.columns;
        rows = [];
        break;
      case 'rows':
        rows.push(...event.rows);
        break;
      case 'message':
        shown.push(event.printed === true ? event.text : `${event.severity}: ${event.text}`);
        break;
      case 'statement_done':
        if (columns.length > 0)
          shown.push(writeTextTable({ heads: columns.map(({ name }) => name), rows }));
        columns = [];
        break;
      case 'error':
        shown.push(describeError(event.error, event.line, event.loops));
        break;
      case 'diagnostics':
        shown.push(
          ...event.diagnostics
            .filter(({ severity }) => severity === 'error')
            .map((one) => describeDiagnostic(one, text)),
        );
        break;
      case 'statement_failed':
        columns = [];
        break;
      case 'plan':
        shown.push(renderPlanText(event.plan));
        break;
      case 'statement':
      case 'progress':
      case 'confirmation':
      case 'done':
        break;
    }
  }
  return shown.join('\n');
}
