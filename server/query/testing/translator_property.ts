import * as fc from 'fast-check';
import type { BoundColumn, BoundExpression } from '../../../common/binding';
import type {
  DataType,
  JoinKeysDeclaration,
  JsonValue,
  ListDeclaration,
} from '../../../common/declaration';
import { entity, get, listed } from '../../../common/declaration/build';
import type { Connector } from '../../connectors';
import type { ScanPlan } from '../../scan';
import * as bound from './bound';
import { truth, type Row } from './three_valued';
import { planTriedScan, type TriedTable } from './tried_scan';

/** A column of the translated table: its type and the values that rows and predicates use, NULL besides. */
export interface TriedColumn {
  readonly type: DataType;
  readonly ignoringCase?: boolean;
  readonly values: readonly (string | number | boolean | readonly string[])[];
  /** For predicates: values that rows do not have, spellings in another case, quotes. */
  readonly others?: readonly (string | number)[];
  readonly neverNull?: true;
  /** For LIKE; without them, no predicate uses it. */
  readonly patterns?: readonly string[];
}

/** A translator, and what the service does with its query. */
export interface TriedTranslator {
  readonly translate: NonNullable<ListDeclaration['translate']>['translate'];
  readonly columns: Readonly<Record<string, TriedColumn>>;
  readonly config?: Readonly<Record<string, JsonValue>>;
  /** For joins. */
  readonly joinKeys?: JoinKeysDeclaration;
  /** Which of the rows the service returns: the reading of its language, independent of the translator. */
  readonly serve: (access: ScanPlan['access'], rows: readonly Row[]) => readonly Row[];
}

/** A row's values by column. */
export const valueIn = (row: Row, column: string): Row[string] => row[`s.${column}`] ?? null;

const LIKES = ['like', 'not_like', 'ilike', 'not_ilike'] as const;
const COMPARING = ['=', '!=', '<', '<=', '>', '>=', 'is_distinct_from'] as const;

function leafOf(name: string, tried: TriedColumn): fc.Arbitrary<BoundExpression> {
  const column: BoundColumn = bound.column('s', name, tried.type, {
    ignoringCase: tried.ignoringCase === true,
  });
  const scalars = [...tried.values.flat(), ...(tried.others ?? [])] as (
    string | number | boolean
  )[];
  const type = typeof tried.type === 'object' ? tried.type.list : tried.type;
  const value = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...scalars) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const constant = value.map((one) => bound.constant(one, one === null ? 'null' : type));
  const nulls = fc
    .constantFrom('is_null' as const, 'is_not_null' as const)
    .map((operator) => bound.operation(operator, column));
  if (typeof tried.type === 'object')
    return fc.oneof(
      nulls,
      fc
        .tuple(fc.constantFrom('contains' as const, 'not_contains' as const), constant)
        .map(([operator, one]) => bound.operation(operator, column, one)),
    );
  const likes = (tried.patterns ?? []).map((pattern) =>
    fc
      .constantFrom(...LIKES)
      .map((operator) => bound.operation(operator, column, bound.constant(pattern, 'text'))),
  );
  return fc.oneof(
    nulls,
    ...likes,
    fc
      .tuple(fc.constantFrom(...COMPARING), constant)
      .map(([operator, one]) => bound.operation(operator, column, one)),
    fc
      .tuple(
        fc.constantFrom('in' as const, 'not_in' as const),
        fc.array(constant, { minLength: 1, maxLength: 3 }),
      )
      .map(([operator, all]) => bound.operation(operator, column, ...all)),
    fc
      .tuple(fc.constantFrom('between' as const, 'not_between' as const), constant, constant)
      .map(([operator, low, high]) => bound.operation(operator, column, low, high)),
  );
}

/** A predicate on the columns. */
export function predicateOf(columns: TriedTranslator['columns']): fc.Arbitrary<BoundExpression> {
  const leaf = fc.oneof(...Object.entries(columns).map(([name, tried]) => leafOf(name, tried)));
  return fc.letrec<{ node: BoundExpression }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc
        .tuple(
          fc.constantFrom('and' as const, 'or' as const),
          fc.array(tie('node'), { minLength: 2, maxLength: 3 }),
        )
        .map(([operator, operands]) => bound.operation(operator, ...operands)),
      tie('node').map((operand) => bound.operation('not', operand)),
    ),
  })).node;
}

/** A row of the columns. */
export const rowOf = (columns: TriedTranslator['columns']): fc.Arbitrary<Row> =>
  fc.record(
    Object.fromEntries(
      Object.entries(columns).map(([name, { values, neverNull }]) => [
        `s.${name}`,
        fc.constantFrom<Row[string][]>(...(neverNull === true ? [] : [null]), ...values),
      ]),
    ),
  );

/**
 * Random predicates over random rows: SQL over what the service returns equals SQL over all rows, and a translation that
 * says that it is exact is. Returns how many of the translations pushed something down, and how many were exact.
 */
export function triedTranslations(tried: TriedTranslator, numRuns: number) {
  const table = tableOf(tried);
  let pushed = 0;
  let exact = 0;
  fc.assert(
    fc.property(
      predicateOf(tried.columns),
      fc.array(rowOf(tried.columns), { minLength: 20, maxLength: 60 }),
      (predicate, rows) => {
        const plan = planTriedScan(table, predicate);
        const anything = plan.pushed.length + (plan.pushedAlternatives?.length ?? 0) > 0;
        if (anything) pushed += 1;
        if (anything && plan.exact) exact += 1;
        const returned = new Set(tried.serve(plan.access, rows));
        return rows.every((row) => {
          const wanted = truth(predicate, row) === true;
          if (wanted && !returned.has(row)) return false;
          return !plan.exact || wanted || !returned.has(row);
        });
      },
    ),
    { numRuns },
  );
  return { pushed, exact };
}

/** The only table of a connector, whose list is translated. */
export const tableOf = (tried: TriedTranslator): TriedTable => ({
  connector: connectorOf(tried),
  entity: 'tried',
  columns: Object.keys(tried.columns),
});

function connectorOf({ translate, columns, config = {}, joinKeys }: TriedTranslator): Connector {
  return {
    name: 'tried',
    config,
    declaration: {
      name: 'tried',
      title: '',
      category: 'custom',
      description: '',
      docs: '',
      config: {},
      api: {
        baseUrl: [],
        authentication: [],
        pages: { kind: 'none' },
        limits: { maxConcurrency: 1, fallbackWaitSeconds: 1 },
        tests: {},
      },
      entities: {
        tried: entity({
          title: '',
          description: '',
          key: [],
          incremental: { none: 'a test' },
          columns: Object.fromEntries(
            Object.entries(columns).map(([name, { type, ignoringCase }]) => [
              name,
              { type, ...(ignoringCase === true && { ignoringCase }) },
            ]),
          ),
          lists: [
            listed('tried', get('/'), {
              translate: {
                because: 'a test',
                pushes: {},
                translate,
                ...(joinKeys && { joinKeys }),
              },
            }),
          ],
        }),
      },
    },
    stored: {
      id: 'tried',
      name: 'tried',
      type: 'tried',
      config,
      options: {},
      enabled: true,
      version: 1,
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
      status: { state: 'untested' },
    },
    options: { timeoutSeconds: 5, retryCount: 0, cacheTtlSeconds: 0, verifyCertificates: true },
  };
}
