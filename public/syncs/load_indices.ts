import type { HostHttp } from '../host';
import { numberOf, runPageScript, textOf, type Failure } from '../page_scripts';
import { showIndices } from './statements';

/** An index, as SHOW INDICES lists it. */
export interface IndexRow {
  readonly name: string;
  readonly documents: number;
  readonly columns: number;
  /** Unset if the store does not know it. */
  readonly bytes: number | undefined;
  /** The syncs that write it. */
  readonly syncs: readonly string[];
}

export interface IndexList {
  readonly indices: readonly IndexRow[];
  readonly failure: Failure | undefined;
}

/** All indices that queries can read. */
export async function loadIndices(
  http: Pick<HostHttp, 'run'>,
  signal: AbortSignal,
): Promise<IndexList> {
  const { statements, failure } = await runPageScript(http, showIndices, { signal });
  const indices = (statements[0]?.rows ?? []).map((row) => ({
    name: textOf(row['name']) ?? '',
    documents: numberOf(row['documents']) ?? 0,
    columns: numberOf(row['columns']) ?? 0,
    bytes: numberOf(row['bytes']),
    syncs: Array.isArray(row['syncs']) ? row['syncs'].map(String) : [],
  }));
  return { indices, failure };
}
