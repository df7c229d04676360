import type { BoundExpression } from '../../../common/binding';
import * as b from '../testing/bound';
import { joinKeysOf } from './join_keys';
import { scanPredicates } from './scan_predicates';
import { transferConditions } from './transfer_conditions';

const lx = b.column('l', 'x', 'integer');
const ly = b.column('l', 'y', 'integer');
const rx = b.column('r', 'x', 'integer');
const ry = b.column('r', 'y', 'integer');
const left = b.scan('c.left', [lx, ly]);
const right = b.scan('c.right', [rx, ry]);
const is = (column: BoundExpression, value: number) => b.operation('=', column, b.constant(value));
const keyed = b.operation('=', lx, rx);
type JoinKind = Parameters<typeof b.join>[0];

const pushable = (type: JoinKind, on: BoundExpression, where?: BoundExpression) => {
  const from = b.join(type, left, right, on);
  const made = scanPredicates(b.select(from, [lx], { ...(where && { where }) }));
  return made.map(({ conditions }) => conditions.map((one) => `${one.column} ${one.operator}`));
};

describe('conditions that joins pass on to their sides', () => {
  const on = b.operation('and', keyed, is(ly, 1), is(ry, 2));

  it.each<[JoinKind, string[], string[]]>([
    ['inner', ['y eq'], ['y eq']],
    ['left', [], ['y eq']],
    ['right', ['y eq'], []],
    ['full', [], []],
    ['semi', ['y eq'], ['y eq']],
    ['anti', [], ['y eq']],
  ])('uses ON of a %s join for the sides whose rows it can drop', (type, ofLeft, ofRight) => {
    expect(pushable(type, on)).toEqual([ofLeft, ofRight]);
  });

  it('uses WHERE for both sides of a left join, but never requests NULLs from the right one', () => {
    const where = b.operation('and', is(ly, 1), is(ry, 2), b.operation('is_null', rx));
    expect(pushable('left', keyed, where)).toEqual([['y eq'], ['y eq']]);
    expect(pushable('inner', keyed, where)).toEqual([['y eq'], ['y eq', 'x is_null']]);
  });
});

describe('keys that one side supplies to the other', () => {
  const keysOf = (type: JoinKind) =>
    joinKeysOf(b.query(b.select(b.join(type, left, right, keyed), [lx]))).map(({ of }) => of.scan);

  it.each<[JoinKind, string[]]>([
    ['inner', ['r', 'l']],
    ['left', ['r']],
    ['right', ['l']],
    ['full', []],
    ['semi', ['r', 'l']],
    ['anti', ['r']],
  ])('are supplied if a %s join can drop rows', (type, expected) => {
    expect(keysOf(type)).toEqual(expected);
  });

  it('come from IN (SELECT …), and from WHERE with FROM a, b', () => {
    const sub = b.query(b.select(right, [ry]));
    const inQuery: BoundExpression = {
      kind: 'subquery',
      form: 'in',
      operand: lx,
      query: sub,
      type: 'boolean',
      ignoringCase: false,
      range: { start: 0, end: 0 },
    };
    expect(joinKeysOf(b.query(b.select(left, [lx], { where: inQuery })))).toMatchObject([
      { of: { scan: 'l', column: 'x' }, from: { scan: 'r', column: 'y' } },
      { of: { scan: 'r', column: 'y' }, from: { scan: 'l', column: 'x' } },
    ]);
    const cross = b.select(b.join('cross', left, right), [lx], { where: keyed });
    expect(joinKeysOf(b.query(cross))).toHaveLength(2);
  });

  it('carry conditions along, but never one that requires NULL', () => {
    const from = b.join('left', left, right, keyed);
    const where = b.operation('and', is(lx, 5), b.operation('is_not_null', lx));
    const select = b.select(from, [lx], { where });
    const made = transferConditions(scanPredicates(select), joinKeysOf(b.query(select)));
    expect(made[1]?.conditions).toMatchObject([
      { column: 'x', operator: 'eq', exact: false },
      { column: 'x', operator: 'is_not_null', exact: false },
    ]);
  });

  it('are not supplied by a column that ignores case to one that does not', () => {
    const loose = b.column('l', 'n', 'text', { ignoringCase: true });
    const strict = b.column('r', 'n', 'text');
    const from = b.join(
      'inner',
      b.scan('c.left', [loose]),
      b.scan('c.right', [strict]),
      b.operation('=', loose, strict),
    );
    expect(joinKeysOf(b.query(b.select(from, [loose]))).map(({ of }) => of.scan)).toEqual(['l']);
  });
});
