import { ExactNumber, type DataType, type JsonValue } from '../../../common/declaration';
import type { DocumentGroup, GroupMeasure } from '../../ports';
import { converterTo } from '../mapping/convert';
import { safeMicroseconds } from '../mapping/time';
import type { ScanBatch, ScanColumn, ScanValue } from '../scan';
import type { ScanGroups } from '../scan_plan';

const MILLISECONDS_A_DAY = 86_400_000;

/** A column of a result: what it has for a document, as a group of one, and for a group. */
export interface ReadColumn {
  readonly column: ScanColumn;
  /** The column of the documents that it is read from; undefined if it is the same for every document. */
  readonly from?: string;
  readonly ofValue: (value: ScanValue) => ScanValue;
}

/** The columns of groups. `described`: those of the documents. */
export function groupColumns(
  { keys, documents, measures, applied }: ScanGroups,
  described: readonly ScanColumn[],
): readonly ReadColumn[] {
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

/** Groups as rows with the columns of `groupColumns`. */
export function rowsOfGroups(
  { keys, documents, measures, applied }: ScanGroups,
  groups: readonly DocumentGroup[],
): ScanBatch {
  const columnOf = (
    type: DataType,
    valueOf: (group: DocumentGroup) => JsonValue | undefined,
  ): ScanValue[] => {
    const convert = converterOf(type);
    return groups.map((group) => {
      const value = valueOf(group) ?? null;
      return value === null ? null : convert(value);
    });
  };
  return {
    rowCount: groups.length,
    values: [
      ...keys.map(({ type }, at) => columnOf(type, (group) => group.keys[at])),
      ...(documents === undefined ? [] : [groups.map((group) => group.documents)]),
      ...measures.map(({ type, function: name }, at) =>
        columnOf(name === 'count' ? 'integer' : type, (group) => group.measures[at]),
      ),
      ...(applied === undefined
        ? []
        : [groups.map(() => true), ...applied.columns.map(() => groups.map(() => null))]),
    ],
  };
}

function converterOf(type: DataType): (value: JsonValue) => ScanValue {
  if (type === 'timestamp') return (value) => safeMicroseconds(millisecondsOf(value), 0);
  if (type === 'date') return (value) => Math.floor(millisecondsOf(value) / MILLISECONDS_A_DAY);
  return converterTo(type, 'group');
}

const millisecondsOf = (value: JsonValue): number =>
  value instanceof ExactNumber ? Number(value.digits) : Number(value);
