import type { Condition } from '../../../common/declaration';
import type { JoinKey } from './join_keys';
import type { ScanPredicates } from './scan_predicates';

/** The longest chain of joins along which a condition is passed. */
const ROUNDS = 16;

/**
 * Passes conditions along join keys: conditions on `a.x` also apply to `b.y` if rows of b only matter when `b.y = a.x`.
 * They are added to the existing conditions of a scan.
 */
export function transferConditions(
  predicates: readonly ScanPredicates[],
  keys: readonly JoinKey[],
): readonly ScanPredicates[] {
  const keysOf = new Map<string, JoinKey[]>();
  for (const key of keys) {
    const known = keysOf.get(key.of.scan);
    if (known === undefined) keysOf.set(key.of.scan, [key]);
    else known.push(key);
  }
  let known = predicates;
  for (let round = 0; round < ROUNDS; round++) {
    const byScan = new Map(known.map((one) => [one.scan.id, one]));
    let more = false;
    known = known.map((one) => {
      const passed = passedTo(one, byScan, keysOf.get(one.scan.id) ?? []);
      more ||= passed.length > 0;
      return passed.length === 0 ? one : { ...one, conditions: [...one.conditions, ...passed] };
    });
    if (!more) break;
  }
  return known;
}

function passedTo(
  to: ScanPredicates,
  known: ReadonlyMap<string, ScanPredicates>,
  keys: readonly JoinKey[],
): readonly Condition[] {
  if (keys.length === 0) return [];
  const seen = new Set(to.conditions.map(identity));
  return keys
    .flatMap(({ of, from }) => {
      // A condition on a column says nothing about an expression of it.
      const other = from.expression === undefined ? known.get(from.scan) : undefined;
      const alike = ignoring(to, of.column) === ignoring(other, from.column);
      return (other?.conditions ?? [])
        .filter(({ column, operator }) => column === from.column && passes(operator, alike))
        .map((condition) => ({ ...condition, column: of.column, exact: false }));
    })
    .filter((condition) => {
      const mark = identity(condition);
      return seen.has(mark) ? false : seen.add(mark);
    });
}

const ignoring = (of: ScanPredicates | undefined, column: string): boolean =>
  of?.scan.columns.find(({ name }) => name === column)?.ignoringCase === true;

/** Conditions that hold for a value whatever its case. */
const OF_EQUALS: ReadonlySet<Condition['operator']> = new Set(['eq', 'in', 'is_not_null']);

/**
 * Nothing equals NULL. Excluding values is too strong for a column that ignores case: `abc` is not `ABC` on this side,
 * but equal to it on the other. Nor does `abc` have the same order or match the same pattern as `ABC`, unless both
 * columns are compared `alike`.
 */
const passes = (operator: Condition['operator'], alike: boolean): boolean =>
  OF_EQUALS.has(operator) ||
  (alike && operator !== 'is_null' && operator !== 'ne' && !operator.startsWith('not_'));

const identity = ({ column, operator, values }: Condition): string =>
  JSON.stringify([column, operator, values]);
