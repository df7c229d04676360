import {
  entityOf,
  OPERATOR_SIGNS,
  type Condition,
  type ConditionOperator,
  type DataType,
  type EntityDeclaration,
  type ListDeclaration,
} from '../../common/declaration';
import { connectorTypeRegistry } from './registry';

const OPERATORS = Object.keys(OPERATOR_SIGNS) as ConditionOperator[];

/** A value that a condition on a column of the type may compare with. */
function samplesOf(type: DataType, values: readonly string[] | undefined): readonly unknown[] {
  if (values !== undefined) return values;
  if (typeof type === 'object') return samplesOf(type.list, undefined);
  switch (type) {
    case 'integer':
    case 'number':
      return [1];
    case 'boolean':
      return [true];
    case 'timestamp':
      return ['2026-01-01T00:00:00.000Z'];
    case 'date':
      return ['2026-01-01'];
    default:
      // A name, an id of Salesforce, a key and an id of Jira.
      return ['5m', '001000000000001AAA', 'OPS-1', '10001'];
  }
}

function conditionsOn(
  column: string,
  operator: ConditionOperator,
  type: DataType,
  values: readonly string[] | undefined,
): Condition[] {
  const scalar = typeof type === 'object' ? type.list : type;
  return samplesOf(type, values).map((value) => ({
    column,
    operator,
    values: operator.startsWith('is_') ? [] : [{ type: scalar, value: value as string }],
    exact: true,
  }));
}

const translators = connectorTypeRegistry
  .list()
  .flatMap((type) =>
    [...Object.keys(type.entities), ...(type.openEntities ? [type.openEntities.example] : [])]
      .map((entity): [string, EntityDeclaration] => [entity, entityOf(type, entity)!])
      .flatMap(([entity, declaration]) =>
        declaration.lists
          .filter(({ translate }) => translate !== undefined)
          .map((list): [string, string, EntityDeclaration, ListDeclaration] => [
            `${type.name}.${entity} by ${list.name}`,
            entity,
            declaration,
            list,
          ]),
      ),
  );

test('there are translators', () => expect(translators.length).toBeGreaterThan(4));

describe.each(translators)('%s', (_, entity, { columns, discovery }, { translate }) => {
  const pushed = (column: string, type: DataType, values?: readonly string[]) =>
    OPERATORS.filter((operator) =>
      conditionsOn(column, operator, type, values).some((condition) =>
        translate
          ?.translate({ entity, conditions: [condition], columns: [], config: {}, now: 1.8e15 })
          .pushed.some((one) => one.condition === condition),
      ),
    );
  const stated = (operators: readonly ConditionOperator[] = []) =>
    OPERATORS.filter((operator) => operators.includes(operator));

  test('pushes down on each column what it declares, and nothing else', () => {
    const found = Object.entries(columns).map(([name, { type, values }]) => [
      name,
      pushed(name, type, values),
    ]);
    const declared = Object.keys(columns).map((name) => [name, stated(translate?.pushes[name])]);
    expect(found).toEqual(declared);
    expect(Object.keys(translate?.pushes ?? {}).filter((name) => !(name in columns))).toEqual([]);
  });

  test('pushes down on discovered columns what their declaration states', () => {
    const names = discovery && 'names' in discovery ? discovery : undefined;
    const found = names && pushed('some_name', names.type);
    expect(found).toEqual(names && stated(names.operators));
  });

  // A request-only column is in each row as requested: with two values, the rows of one must not count for the other.
  test('returns rows for one of two values of a request-only column, with the value in each row', () => {
    const requestOnly = Object.entries(columns).filter(
      ([name, { requestOnly }]) => requestOnly === true && translate?.pushes[name]?.includes('eq'),
    );
    for (const [column, { type }] of requestOnly) {
      const scalar = typeof type === 'object' ? type.list : type;
      const conditions = (
        scalar === 'timestamp'
          ? ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z']
          : ['5m', '6m']
      ).map((value): Condition => ({
        column,
        operator: 'eq',
        values: [{ type: scalar, value }],
        exact: true,
      }));
      const made = translate?.translate({
        entity,
        conditions,
        columns: [],
        config: {},
        now: 1.8e15,
      });
      const pushed = made?.pushed.map(({ condition }) => condition) ?? [];
      expect(pushed).toEqual([conditions[0]]);
      expect(made?.echo[column]).toEqual(pushed[0]?.values[0]);
    }
  });
});
