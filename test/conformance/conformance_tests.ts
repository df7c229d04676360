import {
  problemsOf,
  type Condition,
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
import type { ServiceModel, SpecialRows } from './service_model';
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
      let pushes = 0;
      for (const condition of conditionsOn(filter, of)) {
        const wanted = { entity, list: list.name, columns, conditions: [...base, condition] };
        const pushed = service.plan(wanted).pushed.find((one) => one.condition === condition);
        if (pushed === undefined) continue;
        pushes++;
        const got = new Set((await service.read(wanted)).map(({ raw }) => atOf(raw)));
        const should = [...values].filter(([, value]) => isTrue(condition, column, value));
        const lost = should.filter(([at]) => !got.has(at)).map(([at]) => rows[at]);
        expect({ condition, lost }).toEqual({ condition, lost: [] });
        if (pushed.exact)
          expect({ condition, got: got.size }).toEqual({ condition, got: should.length });
      }
      expect(pushes).toBeGreaterThan(0);
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
    const parameters = [...new URL(request.url).searchParams];
    const through = rows.filter((row) =>
      parameters.every(
        ([name, value]) => model[`${list.request.path} ${name}`]?.(row, value) ?? true,
      ),
    );
    return bodyWith(list.rows, through);
  });
}

/** Conditions with the values of the rows, and with variants in a different case. */
function conditionsOn(filter: FilterDeclaration, of: EntityDeclaration): readonly Condition[] {
  const column = of.columns[filter.column];
  if (column === undefined) return [];
  const type = typeof column.type === 'object' ? column.type.list : column.type;
  const constants = [...new Set(valuesOf(column).flat())].flatMap((value): TypedValue[] =>
    value === null || typeof value === 'object'
      ? []
      : typeof value === 'string' && column.ignoringCase === true
        ? [value, value.toUpperCase()].map((one) => ({ type, value: one }))
        : [{ type, value }],
  );
  const finer: TypedValue[] =
    type === 'timestamp' ? [{ type, value: '2026-01-02T03:04:05.500000Z' }] : [];
  return filter.operators.flatMap((operator): Condition[] =>
    operator === 'is_null' || operator === 'is_not_null'
      ? [{ column: filter.column, operator, values: [], exact: true }]
      : [...constants, ...finer].map((value) => ({
          column: filter.column,
          operator,
          values: [value],
          exact: true,
        })),
  );
}

const atOf = (raw: unknown): number => (JSON.parse(String(raw)) as { at: number }).at;
