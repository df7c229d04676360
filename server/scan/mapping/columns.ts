import {
  parsePath,
  type ColumnDeclaration,
  type DataType,
  type EntityDeclaration,
  type JsonValue,
  type ParsedPath,
  type TypedValue,
} from '../../../common/declaration';
import type { ScanColumn, ScanValue } from '../scan';
import type { ScanPlan } from '../scan_plan';
import { converterTo } from './convert';
import { unwrittenDocument, type Unwritten } from './documents';
import { project, projectionOf } from '../../connectors';
import { compilePath, filledPath } from './path_reader';
import { WrongShape, type OnMisfit, type TooDeep } from './wrong_shape';

export type Parameters = Readonly<Record<string, TypedValue>>;

/** A column of a plan, ready to be read from the service's rows. */
export interface CompiledColumn {
  readonly column: ScanColumn;
  /** Name of the detail whose response contains it. */
  readonly detail?: string;
  /** Paths of the row that the reader looks at. */
  readonly paths: readonly ParsedPath[];
  /** Creates the reader of the column for the rows of a list requested with these parameters. */
  readonly reader: (parameters: Parameters) => (row: JsonValue) => ScanValue;
  /** The same for documents as they are in the row, where `reader` depends on nothing else. */
  readonly unwritten?: (row: JsonValue) => Unwritten | null;
}

/** Every entity has it, declared or not: the row as received from the service. */
const RAW: ColumnDeclaration = { type: 'document', at: '.', hidden: true };

/**
 * The columns of a plan, in order. Throws RangeError for a name that the entity cannot have. `onMisfit` is called for list
 * elements that could not be read; without it they are an error.
 */
export function compileColumns(
  entity: EntityDeclaration,
  plan: ScanPlan,
  onMisfit?: (column: string, error: WrongShape | TooDeep) => void,
): CompiledColumn[] {
  return plan.columns.map((name) =>
    compileColumn(
      name,
      entity,
      plan,
      onMisfit === undefined ? undefined : (error) => onMisfit(name, error),
    ),
  );
}

/** One column by name: declared, made by a pushed aggregate, or discovered. */
export function compileColumn(
  name: string,
  entity: EntityDeclaration,
  plan: ScanPlan,
  onMisfit?: OnMisfit,
): CompiledColumn {
  const aggregate = plan.aggregate?.aggregates.find((one) => one.as === name);
  if (aggregate !== undefined) {
    const over =
      aggregate.column === undefined
        ? undefined
        : (entity.columns[aggregate.column] ?? plan.discovered?.[aggregate.column])?.type;
    const type = aggregateType(aggregate.function, over);
    return fromPaths({ name, type, ignoringCase: false }, [name]);
  }
  const declared = Object.hasOwn(entity.columns, name)
    ? entity.columns[name]
    : name === 'raw'
      ? RAW
      : undefined;
  if (declared !== undefined) {
    const isLookUp = entity.lists.find((list) => list.name === plan.access.list)?.lookup === true;
    return compileDeclared(name, declared, plan, { onMisfit, isLookUp });
  }
  const field = plan.discovered?.[name];
  if (field !== undefined) {
    const column = { name, type: field.type, ignoringCase: field.ignoringCase === true };
    const { format, read } = field;
    return fromPaths(column, [field.at], {
      ...(format && { format }),
      ...(read && { read: (value) => convertedBy(read, value, name) }),
      onMisfit,
    });
  }
  const { discovery } = entity;
  if (discovery === undefined) throw new RangeError(`No column "${name}"`);
  // A plan without contact to the service (EXPLAIN) knows nothing about the field.
  if (!('names' in discovery)) return fromPaths({ name, type: 'text', ignoringCase: false }, ['.']);
  return fromPaths({ name, type: discovery.type, ignoringCase: false }, [discovery.at], {
    hole: name,
    onMisfit,
  });
}

function aggregateType(
  aggregate: 'count' | 'sum' | 'avg' | 'min' | 'max',
  over: DataType | undefined,
): DataType {
  if (aggregate === 'count') return 'integer';
  if (aggregate === 'avg') return 'number';
  return over ?? 'number';
}

function compileDeclared(
  name: string,
  declared: ColumnDeclaration,
  plan: ScanPlan,
  { onMisfit, isLookUp }: { readonly onMisfit: OnMisfit | undefined; readonly isLookUp: boolean },
): CompiledColumn {
  const column = { name, type: declared.type, ignoringCase: declared.ignoringCase ?? false };
  if (declared.requestOnly === true) {
    const echo = plan.access.translation?.echo[name] ?? pushedValue(plan, name);
    return {
      column,
      paths: [],
      reader: (parameters) => {
        const given = echo ?? parameters[declared.parameter ?? name];
        const value = given === undefined ? null : constantOf(given, name);
        return () => value;
      },
    };
  }
  const at = declared.at ?? name;
  const paths = typeof at === 'string' ? [at] : at;
  const more = {
    ...(declared.format === undefined ? {} : { format: declared.format }),
    ...(declared.detail === undefined ? {} : { detail: declared.detail }),
    onMisfit,
  };
  if (declared.compute !== undefined) {
    const { value } = declared.compute;
    const reads = declared.compute.reads.map(parsePath);
    const seen = projectionOf(reads);
    const convert = converterTo(declared.type, name, declared.format, onMisfit);
    return {
      column,
      ...(declared.detail === undefined ? {} : { detail: declared.detail }),
      paths: reads,
      reader: (parameters) => {
        const given = parameters[declared.parameter ?? ''];
        const constant = given && constantly(given, name);
        if (constant !== undefined && !isLookUp) return constant;
        return (row) => {
          const computed = computedFrom(project(row, seen), parameters, value, name);
          if (computed === null || computed === undefined) return constant?.() ?? null;
          return convert(computed);
        };
      },
    };
  }
  const plain = fromPaths(column, paths, more);
  const { parameter } = declared;
  if (parameter === undefined) return plain;
  const { unwritten: _, ...written } = plain;
  return {
    ...written,
    reader: (parameters) => {
      const given = parameters[parameter];
      if (given === undefined) return plain.reader(parameters);
      const constant = constantly(given, name);
      if (!isLookUp || declared.at === undefined) return constant;
      // The service may have redirected to another row, or found it by another spelling.
      const read = plain.reader(parameters);
      return (row) => read(row) ?? constant();
    },
  };
}

function constantly(given: TypedValue, name: string): () => ScanValue {
  const value = constantOf(given, name);
  return () => value;
}

/** A computed column may fail on an odd row: that is due to the shape of the row, not a bug. */
function computedFrom(
  row: JsonValue,
  parameters: Parameters,
  value: NonNullable<ColumnDeclaration['compute']>['value'],
  name: string,
) {
  try {
    return value(row, parameters);
  } catch (error) {
    if (error instanceof TypeError) throw new WrongShape(name, 'a row of a different shape', row);
    throw error;
  }
}

/** A value that a discovered column converts. */
function convertedBy(
  read: (value: JsonValue) => JsonValue,
  value: JsonValue,
  name: string,
): JsonValue {
  try {
    return read(value);
  } catch (error) {
    if (error instanceof TypeError)
      throw new WrongShape(name, 'a value of a different shape', value);
    throw error;
  }
}

function pushedValue(plan: ScanPlan, column: string): TypedValue | undefined {
  return plan.pushed.find((one) => one.condition.column === column)?.condition.values[0];
}

/** A constant of a plan as a value of a row. */
export function constantOf(constant: TypedValue, path: string): ScanValue {
  if (constant.type === 'null' || constant.value === null) return null;
  return converterTo(constant.type, path)(constant.value);
}

function fromPaths(
  column: ScanColumn,
  paths: readonly string[],
  more: {
    format?: ColumnDeclaration['format'];
    detail?: string;
    hole?: string;
    read?: (value: JsonValue) => JsonValue;
    onMisfit?: OnMisfit | undefined;
  } = {},
): CompiledColumn {
  const [first = column.name] = paths;
  const convert = converterTo(column.type, first, more.format, more.onMisfit);
  const readers = paths.map((path) => compilePath(path, more.hole, more.onMisfit));
  const [only] = readers;
  const readBy = more.read ?? ((value: JsonValue) => value);
  const readAs = <T>(as: (value: JsonValue) => T) =>
    readers.length === 1 && only !== undefined
      ? (row: JsonValue) => {
          const found = only(row);
          const value = found === undefined || found === null ? null : readBy(found);
          return value === null ? null : as(value);
        }
      : (row: JsonValue) => {
          for (const reader of readers) {
            const value = lenient(reader, row);
            if (value !== undefined && value !== null) return as(value);
          }
          return null;
        };
  const read = readAs(convert);
  // What a function of the type returns need not be as it would be read again.
  const isDocument = column.type === 'document' && more.read === undefined;
  return {
    column,
    ...(more.detail === undefined ? {} : { detail: more.detail }),
    paths: paths.map((path) => filledPath(path, more.hole)),
    reader: () => read,
    ...(isDocument ? { unwritten: readAs(unwrittenDocument) } : {}),
  };
}

/** If there are several paths, one that does not fit is skipped for this row. */
function lenient(reader: (row: JsonValue) => JsonValue | undefined, row: JsonValue) {
  try {
    return reader(row);
  } catch (error) {
    if (error instanceof WrongShape) return undefined;
    throw error;
  }
}
