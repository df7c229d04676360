import { ExactNumber, type DataType, type JsonValue } from '../../../common/declaration';
import type { DocumentGroup, FoundGroups, GroupMeasure } from '../../ports';
import { turns } from '../../turns';
import { converterTo } from '../mapping/convert';
import { safeMicroseconds } from '../mapping/time';
import type { ScanBatch, ScanColumn, ScanValue } from '../scan';
import type { ScanGroups } from '../scan_plan';
import type { RunningIndexScan } from './index_rows';

const MILLISECONDS_A_DAY = 86_400_000;
/** Groups that are converted in one turn of their caller; they have few values. */
const AT_ONCE = 1000;

/** A column of groups, and what it has for a document, as a group of one. */
interface GroupColumn {
  readonly column: ScanColumn;
  /** The column of the documents that it is read from; undefined if it is the same for every document. */
  readonly from?: string;
  readonly ofValue: (value: ScanValue) => ScanValue;
}

/** Groups as rows, and single documents as rows of the same columns. */
export class GroupRows {
  readonly columns: readonly ScanColumn[];
  /** The columns of documents that are read if the store does not group them. */
  readonly read: readonly ScanColumn[];
  private readonly parts: readonly GroupColumn[];

  /** `described`: the columns of the documents. */
  constructor(
    private readonly groups: ScanGroups,
    described: readonly ScanColumn[],
  ) {
    this.parts = columnsOf(groups, described);
    this.columns = this.parts.map(({ column }) => column);
    this.read = described.filter(({ name }) => this.parts.some(({ from }) => from === name));
  }

  ofGroups(found: readonly DocumentGroup[]): ScanBatch {
    const { keys, documents, measures, applied } = this.groups;
    const columnOf = (
      type: DataType,
      valueOf: (group: DocumentGroup) => JsonValue | undefined,
    ): ScanValue[] => {
      const convert = converterOf(type);
      return found.map((group) => {
        const value = valueOf(group) ?? null;
        return value === null ? null : convert(value);
      });
    };
    return {
      rowCount: found.length,
      values: [
        ...keys.map(({ type }, at) => columnOf(type, (group) => group.keys[at])),
        ...(documents === undefined ? [] : [found.map((group) => group.documents)]),
        ...measures.map(({ type, function: name }, at) =>
          columnOf(name === 'count' ? 'integer' : type, (group) => group.measures[at]),
        ),
        ...(applied === undefined
          ? []
          : [found.map(() => true), ...applied.columns.map(() => found.map(() => null))]),
      ],
    };
  }

  /** `rows`: documents, with the columns of `read`. */
  ofDocuments({ rowCount, values }: ScanBatch): ScanBatch {
    const positions = new Map(this.read.map(({ name }, at) => [name, at]));
    return {
      rowCount,
      values: this.parts.map(({ from, ofValue }) => {
        const all = from === undefined ? undefined : values[positions.get(from) ?? -1];
        return Array.from({ length: rowCount }, (_, at) => ofValue(all?.[at] ?? null));
      }),
    };
  }
}

/** What the store says to the groups of a scan; undefined if it never groups. */
export async function groupsFound(
  { plan, documents, described, signal }: Omit<RunningIndexScan, 'columns'>,
  columns: readonly ScanColumn[],
): Promise<FoundGroups | undefined> {
  const { groups, access } = plan;
  const filter = access.translation?.narrowing;
  if (groups === undefined) return undefined;
  const wanted = {
    ...groups,
    indices: described,
    columns,
    ...(filter !== undefined && { filter }),
  };
  return documents.grouping?.groups(wanted, signal);
}

export async function* rowsOfGroups(
  pages: AsyncIterable<readonly DocumentGroup[]>,
  rows: GroupRows,
  { state, signal, context }: Omit<RunningIndexScan, 'columns'>,
): AsyncGenerator<ScanBatch, void, undefined> {
  for await (const page of pages) {
    signal.throwIfAborted();
    state.pages++;
    for (let from = 0; from < page.length; from += AT_ONCE) {
      const some = page.slice(from, from + AT_ONCE);
      const batch = await turns.take(() => rows.ofGroups(some), context.caller);
      state.rows += batch.rowCount;
      yield batch;
    }
    state.changed();
  }
}

function columnsOf(
  { keys, documents, measures, applied }: ScanGroups,
  described: readonly ScanColumn[],
): readonly GroupColumn[] {
  const named = (name: string): ScanColumn =>
    described.find((one) => one.name === name) ?? { name, type: 'text', ignoringCase: false };
  return [
    ...keys.map(({ column }) => ({ column: named(column), from: column, ofValue: same })),
    ...(documents === undefined
      ? []
      : [{ column: integerColumn(documents.as), ofValue: (): ScanValue => 1 }]),
    ...measures.map((measure) => ({
      column:
        measure.function === 'count'
          ? integerColumn(measure.as)
          : { ...named(measure.column), name: measure.as },
      from: measure.column,
      ofValue: OF_ONE[measure.function],
    })),
    ...(applied === undefined
      ? []
      : [
          {
            column: { name: applied.as, type: 'boolean' as const, ignoringCase: false },
            ofValue: (): ScanValue => false,
          },
          ...applied.columns.map((name) => ({ column: named(name), from: name, ofValue: same })),
        ]),
  ];
}

const same = (value: ScanValue): ScanValue => value;
const integerColumn = (name: string): ScanColumn => ({
  name,
  type: 'integer',
  ignoringCase: false,
});

/** The measures of a single value. */
const OF_ONE: Readonly<Record<GroupMeasure['function'], (value: ScanValue) => ScanValue>> = {
  count: (value) => (value === null || value === undefined ? 0 : 1),
  sum: same,
  min: same,
  max: same,
};

function converterOf(type: DataType): (value: JsonValue) => ScanValue {
  if (type === 'timestamp') return (value) => safeMicroseconds(millisecondsOf(value), 0);
  if (type === 'date') return (value) => Math.floor(millisecondsOf(value) / MILLISECONDS_A_DAY);
  return converterTo(type, 'group');
}

const millisecondsOf = (value: JsonValue): number =>
  value instanceof ExactNumber ? Number(value.digits) : Number(value);
