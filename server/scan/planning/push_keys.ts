import type {
  Condition,
  DataType,
  EntityDeclaration,
  ListDeclaration,
  PushedCondition,
  TypedValue,
} from '../../../common/declaration';
import { accessWith } from './narrowed';
import type { AccessPlan, KeyBatches } from '../scan_plan';
import type { OuterBinding, ScanRequest } from './scan_request';

/** Values of a query parameter per request; few services take more. */
const MOST_IN_PARAMETER = 100;

/** `column IN (…)`: a batch of the keys of a join. */
export const keyCondition = (column: string, values: readonly TypedValue[]): Condition => ({
  column,
  operator: 'in',
  values,
  exact: true,
});

/**
 * How the list takes the values of a join, several per request; undefined if it cannot. Values that the statement names
 * are enough for their column.
 */
export function pushKeys(
  access: AccessPlan,
  list: ListDeclaration,
  entity: EntityDeclaration,
  request: ScanRequest,
  pushed: readonly PushedCondition[],
): KeyBatches | undefined {
  const most = list.translate === undefined ? MOST_IN_PARAMETER : list.translate.joinKeys?.most;
  if (!request.pushDown || most === undefined) return undefined;
  const named = new Set(
    pushed
      .filter(({ condition: { operator } }) => operator === 'eq' || operator === 'in')
      .map(({ condition }) => condition.column),
  );
  const binding = request.outerBindings.find((one) => {
    if (named.has(one.column)) return false;
    const { requestOnly, parameter } = entity.columns[one.column] ?? {};
    // Rows repeat the request, so each value is a request of its own.
    if (requestOnly === true || parameter !== undefined) return false;
    const condition = sampleKeys(one, access, list, entity, typeOf(one, entity, request));
    return condition !== undefined && isFree(condition, access, list, entity);
  });
  if (binding === undefined) return undefined;
  const { from, column } = binding;
  const { requestUrlBytes } = request;
  return {
    over: 'outer',
    from,
    column,
    most,
    ...(requestUrlBytes !== undefined && { requestUrlBytes }),
  };
}

const typeOf = (
  { column }: OuterBinding,
  entity: EntityDeclaration,
  { discovered }: ScanRequest,
): DataType | undefined => entity.columns[column]?.type ?? discovered?.[column]?.type;

/** Whether no other condition uses the same parameter. */
function isFree(
  condition: Condition,
  access: AccessPlan,
  list: ListDeclaration,
  entity: EntityDeclaration,
): boolean {
  if (list.translate !== undefined) return true;
  const made = accessWith(access, list, entity, [condition]);
  if (made.kind !== 'access') return false;
  const { query } = made.access;
  return Object.entries(access.query).every(
    ([name, values]) =>
      list.unfiltered?.[name] === values[0] ||
      JSON.stringify(query[name]) === JSON.stringify(values),
  );
}

/** The access with a batch as it may look, for EXPLAIN. */
export function withSampleKeys(
  access: AccessPlan,
  keys: KeyBatches,
  list: ListDeclaration,
  entity: EntityDeclaration,
  type: DataType | undefined,
): AccessPlan {
  const condition = sampleKeys(keys, access, list, entity, type);
  const made = condition && accessWith(access, list, entity, [condition]);
  return made?.kind === 'access' ? made.access : access;
}

/** A batch as it may look; undefined if the list takes none. */
function sampleKeys(
  { column, from }: Pick<KeyBatches, 'column' | 'from'>,
  access: AccessPlan,
  list: ListDeclaration,
  entity: EntityDeclaration,
  type: DataType | undefined,
): Condition | undefined {
  return samplesOf(from, list, type)
    .map((values) => keyCondition(column, values))
    .find((condition) => accessWith(access, list, entity, [condition]).kind === 'access');
}

/** Two values of the type, in the ways that a service may accept. */
function samplesOf(
  { scan, column }: KeyBatches['from'],
  list: ListDeclaration,
  type: DataType | undefined,
): readonly (readonly TypedValue[])[] {
  if (type === 'integer' || type === 'number')
    return [[1, 2].map((value): TypedValue => ({ type, value }))];
  if (type !== 'text') return [];
  const text = (value: string): TypedValue => ({ type: 'text', value });
  const name = `${scan.split('#')[0] ?? scan}.${column}`;
  const declared = list.translate?.joinKeys?.samples ?? [];
  return [
    [`<${name} 1>`, `<${name} 2>`].map(text),
    ...(declared.length > 0 ? [declared.map(text)] : []),
  ];
}
