import type { TypedValue } from '../../../common/declaration';
import type { Scan, ScanBatch, ScanContext, ScanOutcome, Scanner } from '../../../server/scan';
import type { AccessPlan, ScanPlan } from '../../../server/scan';
import type { SampleRow } from './row';
import { largeSample, type Sample } from './sample';
import { rowsFor } from './service';

export interface SampleScannerOptions {
  readonly pageSize: number;
  readonly sample?: Sample;
  /** Every page starts with the last row of the previous one, as in a list that changes while it is read. */
  readonly repeatRows?: boolean;
  /** Called with each request. */
  readonly onRequest?: (plan: ScanPlan, parameters: Readonly<Record<string, TypedValue>>) => void;
}

/** Executes plans against the sample service, page by page. */
export class SampleScanner implements Scanner {
  constructor(private readonly options: SampleScannerOptions) {}

  open(plan: ScanPlan, context: ScanContext): Scan {
    const { pageSize, repeatRows, onRequest, sample = largeSample } = this.options;
    const entity = sample.type.entities[plan.entity];
    let rows = 0;
    let pages = 0;
    let requests = 0;
    let outcome: ScanOutcome = { complete: false, reason: 'cancelled', warnings: [] };
    const batches = async function* (): AsyncGenerator<ScanBatch, void, undefined> {
      for await (const parameters of parameterSets(plan.access, context)) {
        context.signal.throwIfAborted();
        onRequest?.(plan, parameters);
        requests++;
        const found = rowsFor(sample, plan.entity, plan.access.query, parameters);
        for (let from = 0; from === 0 || from < found.length; from += pageSize) {
          const start = repeatRows ? Math.max(0, from - 1) : from;
          const page = found.slice(start, from + pageSize);
          pages++;
          rows += page.length;
          yield batchOf(plan.columns, page);
          if (plan.limit !== undefined && rows >= plan.limit && from + pageSize < found.length) {
            outcome = { complete: false, reason: 'limit', warnings: [] };
            return;
          }
        }
      }
      outcome = { complete: true, warnings: [] };
    };
    return {
      plan,
      columns: plan.columns.map((name) => {
        const column = entity?.columns[name];
        if (!column) throw new Error(`no column ${name} in ${plan.entity}`);
        return { name, type: column.type, ignoringCase: column.ignoringCase ?? false };
      }),
      batches,
      metrics: () => ({
        rows,
        pages,
        requests,
        notModified: 0,
        bytes: 0,
        waitedMilliseconds: 0,
        cachedPages: 0,
        cacheAgeSeconds: undefined,
        list: plan.access.list,
      }),
      outcome: () => outcome,
    };
  }
}

/** One set of path parameters for each request of the list. */
async function* parameterSets(
  access: AccessPlan,
  context: ScanContext,
): AsyncGenerator<Readonly<Record<string, TypedValue>>, void, undefined> {
  const { fanOut, parameters } = access;
  if (!fanOut) yield parameters;
  else if (fanOut.over === 'values') {
    for (const set of fanOut.sets) yield { ...parameters, ...set };
  } else if (fanOut.over === 'outer') {
    const { parameter } = fanOut;
    if (parameter === undefined) throw new Error('the sample service takes one key per request');
    for await (const values of context.outerValues ?? []) {
      for (const value of values) {
        yield { ...parameters, [parameter]: { type: 'text', value: String(value) } };
      }
    }
  } else throw new Error('the sample service has no parents');
}

function batchOf(columns: readonly string[], rows: readonly SampleRow[]): ScanBatch {
  return {
    rowCount: rows.length,
    values: columns.map((column) => rows.map((row) => row[column] ?? null)),
  };
}
