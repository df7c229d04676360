import type { EntityDeclaration, TypedValue } from '../../../common/declaration';
import { drained } from '../../../common/language';
import type {
  AccessPlan,
  KeyBatches,
  Scan,
  ScanBatch,
  ScanContext,
  ScanOutcome,
  Scanner,
  ScanPlan,
} from '../../../server/scan';
import { DistinctKeys, nextBatch } from '../../../server/scan/testing';
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
      for await (const { parameters, query } of accessesOf(plan, entity, context)) {
        context.signal.throwIfAborted();
        onRequest?.(plan, parameters);
        requests++;
        const found = rowsFor(sample, plan.entity, query, parameters);
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

/** One access for each request of the list. */
async function* accessesOf(
  plan: ScanPlan,
  entity: EntityDeclaration | undefined,
  context: ScanContext,
): AsyncGenerator<AccessPlan, void, undefined> {
  const { fanOut, ...access } = plan.access;
  const { parameters } = access;
  if (!fanOut) yield access;
  else if (fanOut.over === 'values') {
    for (const set of fanOut.sets) yield { ...access, parameters: { ...parameters, ...set } };
  } else if (fanOut.over === 'outer' && fanOut.parameter !== undefined) {
    for await (const values of context.outerValues ?? []) {
      for (const value of values) {
        const key: TypedValue = { type: 'text', value: String(value) };
        yield { ...access, parameters: { ...parameters, [fanOut.parameter]: key } };
      }
    }
  } else if (fanOut.over === 'outer') yield* batchesOf(plan, entity, fanOut, context);
  else throw new Error('the sample service has no parents');
}

async function* batchesOf(
  { access, unbound }: ScanPlan,
  entity: EntityDeclaration | undefined,
  { column, most, requestUrlBytes }: KeyBatches,
  { outerValues }: ScanContext,
): AsyncGenerator<AccessPlan, void, undefined> {
  const list = entity?.lists.find(({ name }) => name === access.list);
  if (entity === undefined || list === undefined) throw new Error(`no list ${access.list}`);
  const { type = 'text', ignoringCase } = entity.columns[column] ?? {};
  const keys = new DistinctKeys(ignoringCase);
  for await (const values of outerValues ?? [])
    for (const value of values)
      if (typeof value === 'string' || typeof value === 'number') keys.add({ type, value });
  const all = keys.inOrder();
  const { fanOut: _fanOut, ...one } = access;
  const keyed = { access: one, list, entity, column, requestUrlBytes };
  for (let from = 0; from < all.length;) {
    const batch = drained(nextBatch(keyed, all.slice(from, from + most)));
    if (batch.made.kind === 'unable') return yield unbound?.access ?? one;
    if (batch.made.kind === 'access') yield batch.made.access;
    from += batch.size;
  }
}

function batchOf(columns: readonly string[], rows: readonly SampleRow[]): ScanBatch {
  return {
    rowCount: rows.length,
    values: columns.map((column) => rows.map((row) => row[column] ?? null)),
  };
}
