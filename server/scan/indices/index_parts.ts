import { caseMark } from '../../../common/declaration';
import { keyReading } from '../running/key_batches';
import { typedValue } from '../running/parameter_set';
import { keyMark } from '../planning/batch_keys';
import type { ScanValue } from '../scan';
import { withoutKeys, type AccessPlan } from '../scan_plan';
import type { RunningIndexScan } from './index_rows';

/** One reading of the documents. */
export interface IndexPart {
  readonly access: AccessPlan;
  /** Of a batch of the keys of a join: the column, and which of its values the batch has. Others are of other batches. */
  readonly keys?: { readonly column: string; readonly has: (value: ScanValue) => boolean };
}

/** The readings of a scan, one after the other: several if it reads the rows of the keys of a join. */
export async function* indexParts(
  scan: RunningIndexScan,
): AsyncGenerator<IndexPart, void, undefined> {
  const { plan, state, columns } = scan;
  const { fanOut, ...access } = plan.access;
  if (fanOut?.over !== 'outer') return yield { access };
  const reading = await keyReading(scan, access, fanOut);
  if (reading.kind === 'unbound') {
    state.withoutKeys = true;
    const whole = withoutKeys(plan);
    state.notice(`${reading.because}, so ${whole.access.list} was read without its keys`);
    return yield { access: whole.access };
  }
  const { type, ignoringCase } = columns.find(({ name }) => name === fanOut.column) ?? {
    type: 'text',
    ignoringCase: false,
  };
  for (const batch of reading.batches) {
    const marks = new Set(batch.keys.map((key) => keyMark(key, ignoringCase)));
    const has = (value: ScanValue): boolean => {
      const key = typedValue(value, type);
      return key !== undefined && marks.has(caseMark(String(key.value), ignoringCase));
    };
    yield { access: batch.access, keys: { column: fanOut.column, has } };
  }
}
