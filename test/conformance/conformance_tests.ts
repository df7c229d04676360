import {
  problemsOf,
  type ColumnDeclaration,
  type Condition,
  type ConditionOperator,
  type ConnectorTypeDeclaration,
  type EntityDeclaration,
  type FilterDeclaration,
  type ListDeclaration,
  type TypedValue,
} from '../../common/declaration';
import type { PreparedRequest } from '../../server/connectors';
import type { ScanValue } from '../../server/scan';
import { connectorOf, harness } from '../contract/harness';
import { needed } from '../contract/suite';
import { bodyWith, rowsFor, valuesOf, type Row } from './rows';
import { isReturned, type ServiceModel, type SpecialRows } from './service_model';
import { isTrue } from './sql_truth';

/** A service according to the vendor's documentation, to check its declaration against. */
export interface Conformance {
  readonly model: ServiceModel;
  readonly rows?: SpecialRows;
  /** CONFIG with which every list can be read; other required keys have the value `acme`. */
  readonly config?: Readonly<Record<string, string>>;
  /** `entity.column` → a value with which a list that requires it can be requested. */
  readonly samples?: Readonly<Record<string, string>>;
}

/** Checks every filter of a type against a service in memory that follows the vendor's documentation. */
export function conformanceTests(type: ConnectorTypeDeclaration, of: Conformance): void {
  const problems = problemsOf(type).map(({ path, problem }) => `${type.name}.${path}: ${problem}`);
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  const lists = Object.entries(type.entities).flatMap(([entity, declaration]) =>
    declaration.lists
      .filter(({ filters }) => filters.length > 0)
      .map((list) => ({ entity, declaration, list, name: `${type.name}.${entity}.${list.name}` })),
  );
  describe.each(lists)('$name', ({ entity, declaration, list }) => {
    listTests(type, of, { entity, of: declaration, list });
  });
}

interface TestedList {
  readonly entity: string;
  readonly of: EntityDeclaration;
  readonly list: ListDeclaration;
}

function listTests(
  type: ConnectorTypeDeclaration,
  conformance: Conformance,
  { entity, of, list }: TestedList,
): void {
  const rows = allRows(entity, of, list, conformance.rows);
  const service = harnessOf(type, list, rows, conformance);
  const base = needed(of, list, (column) => conformance.samples?.[`${entity}.${column}`]);
  const rowFilters = list.filters.filter(({ column }) => of.columns[column]?.requestOnly !== true);

  test('every parameter that it pushes is modelled from the vendor’s page', () => {
    const pushed = rowFilters.map(({ parameter }) => `${list.request.path} ${parameter}`);
    expect(pushed.filter((name) => conformance.model[name] === undefined)).toEqual([]);
  });

  test.each(rowFilters)(
    'no row that SQL wants is lost by $column $operators as $parameter',
    async (filter) => {
      const column = of.columns[filter.column];
      if (column === undefined) throw new RangeError(filter.column);
      const columns = [filter.column, 'raw'];
      const all = await service.read({ entity, list: list.name, columns, conditions: base });
      const values = new Map(all.map((row) => [atOf(row.raw), row[filter.column] as ScanValue]));
      expect(values.size).toBe(rows.length);
      const sent = { one: 0, two: 0 };
      for (const conditions of [...conditionsOn(filter, of), ...pairsOn(filter, of)]) {
        const wanted = { entity, list: list.name, columns, conditions: [...base, ...conditions] };
        const { pushed } = service.plan(wanted);
        const own = pushed.filter(({ condition }) => conditions.includes(condition));
        if (own.length < conditions.length) continue;
        sent[conditions.flatMap((one) => one.values).length > 1 ? 'two' : 'one']++;
        const got = new Set((await service.read(wanted)).map(({ raw }) => atOf(raw)));
        const should = [...values].filter(([, value]) =>
          conditions.every((condition) => isTrue(condition, column, value)),
        );
        const lost = should.filter(([at]) => !got.has(at)).map(([at]) => rows[at]);
        expect({ conditions, lost }).toEqual({ conditions, lost: [] });
        if (own.every(({ exact }) => exact))
          expect({ conditions, got: got.size }).toEqual({ conditions, got: should.length });
      }
      expect(sent.one).toBeGreaterThan(0);
      if (filter.many !== undefined) expect(sent.two).toBeGreaterThan(0);
    },
  );
}

/** Rows on both sides of every filter, and rows that only the service can distinguish. */
function allRows(
  entity: string,
  of: EntityDeclaration,
  list: ListDeclaration,
  specialRows: SpecialRows = {},
): readonly Row[] {
  const rows = rowsFor(of, list);
  const special = specialRows[entity] ?? [];
  const [first = {}] = rows;
  return [
    ...rows,
    ...special.map((more, at) => ({
      ...first,
      ...more,
      id: 1000 + at,
      number: 1000 + at,
      at: rows.length + at,
    })),
  ];
}

/** The list's service in memory: it applies the model of each request parameter. */
function harnessOf(
  type: ConnectorTypeDeclaration,
  list: ListDeclaration,
  rows: readonly Row[],
  { model, config: given = {} }: Conformance,
) {
  const config = {
    ...given,
    ...Object.fromEntries((list.requiresConfig ?? []).map((key) => [key, given[key] ?? 'acme'])),
  };
  return harness(connectorOf(type, config), (request: PreparedRequest) => {
    const parameters = new URL(request.url).searchParams;
    const through = rows.filter((row) => isReturned(model, list.request.path, parameters, row));
    return bodyWith(list.rows, through);
  });
}

/** The values of the rows, and variants in a different case. */
function constantsOf(column: ColumnDeclaration): readonly TypedValue[] {
  const type = elementType(column);
  return [...new Set(valuesOf(column).flat())].flatMap((value): TypedValue[] =>
    value === null || typeof value === 'object'
      ? []
      : typeof value === 'string' && column.ignoringCase === true
        ? [value, value.toUpperCase()].map((one) => ({ type, value: one }))
        : [{ type, value }],
  );
}

const elementType = ({ type }: ColumnDeclaration) => (typeof type === 'object' ? type.list : type);

/** Each a single condition, with at most one value. */
function conditionsOn(
  filter: FilterDeclaration,
  of: EntityDeclaration,
): readonly (readonly Condition[])[] {
  const column = of.columns[filter.column];
  if (column === undefined) return [];
  const type = elementType(column);
  const finer: TypedValue[] =
    type === 'timestamp' ? [{ type, value: '2026-01-02T03:04:05.500000Z' }] : [];
  return filter.operators.flatMap((operator) =>
    operator === 'is_null' || operator === 'is_not_null'
      ? [[conditionOn(filter, operator, [])]]
      : [...constantsOf(column), ...finer].map((value) => [conditionOn(filter, operator, [value])]),
  );
}

/** Two values in one request, for filters that take several: of an IN, or one CONTAINS for each. */
function pairsOn(
  filter: FilterDeclaration,
  of: EntityDeclaration,
): readonly (readonly Condition[])[] {
  const column = of.columns[filter.column];
  if (column === undefined || filter.many === undefined) return [];
  const constants = constantsOf(column);
  const pairs = constants.flatMap((one, at) =>
    constants.slice(at + 1).map((other) => [one, other] as const),
  );
  return [
    ...(filter.operators.includes('in')
      ? pairs.map((pair) => [conditionOn(filter, 'in', pair)])
      : []),
    ...(filter.operators.includes('contains')
      ? pairs.map((pair) => pair.map((value) => conditionOn(filter, 'contains', [value])))
      : []),
  ];
}

const conditionOn = (
  { column }: FilterDeclaration,
  operator: ConditionOperator,
  values: readonly TypedValue[],
): Condition => ({ column, operator, values, exact: true });

const atOf = (raw: unknown): number => (JSON.parse(String(raw)) as { at: number }).at;
