import { jsonText, parseJson, parsePath, type JsonValue } from '../../../common/declaration';
import { compilePath } from './path_reader';
import { WrongShape } from './wrong_shape';
import { project, projectionOf } from '../../connectors';

/** A generator of reproducible numbers. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}
const NAMES = ['id', 'user', 'login', 'labels', 'name', '__proto__', 'constructor', 'ü', 'a b'];
const SCALARS = ['null', 'true', '-0', '12345678901234567890', '"text"', '""', '1.5'];

function randomJson(roll: (sides: number) => number, depth: number): string {
  const size = roll(4);
  const kind = depth === 0 ? 2 : roll(3);
  const inner = () => randomJson(roll, depth - 1);
  if (kind === 0) return `[${Array.from({ length: size }, inner).join(',')}]`;
  const member = () => `${JSON.stringify(NAMES[roll(NAMES.length)])}:${inner()}`;
  if (kind === 1) return `{${Array.from({ length: size }, member).join(',')}}`;
  return SCALARS[roll(SCALARS.length)] ?? 'null';
}

function randomPath(roll: (sides: number) => number): string {
  const step = () => `${NAMES[roll(NAMES.length)] ?? ''}${roll(3) === 0 ? '[]' : ''}`;
  const path = Array.from({ length: 1 + roll(3) }, step).join('.');
  return roll(20) === 0 ? '.' : path;
}

/** The values that a column with this path reads from a row, including its errors. */
function outcome(path: string, row: JsonValue): string {
  try {
    const value = compilePath(path)(row);
    return value === undefined ? 'nothing' : jsonText(value);
  } catch (error) {
    if (!(error instanceof WrongShape)) throw error;
    return `${error.due} ${error.shape}`;
  }
}

describe('a row with only the needed members', () => {
  it('has the same values and errors as the whole row, at every path that is read', () => {
    const roll = dice(3);
    let smaller = 0;
    for (let round = 0; round < 3000; round++) {
      const row = parseJson(randomJson(roll, 4));
      const paths = Array.from({ length: 1 + roll(3) }, () => randomPath(roll));
      const kept = parseJson(jsonText(project(row, projectionOf(paths.map(parsePath)))));
      for (const path of paths) {
        // A list has the same elements after it was serialized and parsed.
        expect([path, jsonText(row), outcome(path, kept)]).toEqual([
          path,
          jsonText(row),
          outcome(path, parseJson(jsonText(row))),
        ]);
      }
      if (jsonText(kept).length < jsonText(row).length) smaller++;
    }
    expect(smaller).toBeGreaterThan(500);
  });

  it('is the whole row if a path reads the row itself', () => {
    expect(projectionOf(['id', '.'].map(parsePath))).toBe('all');
    expect(projectionOf(['[].id'].map(parsePath))).toBe('all');
  });

  it('is empty if nothing is needed', () => {
    expect(project([{ id: 1 }, 'odd', null], projectionOf([]))).toEqual([{}, 'odd', null]);
  });

  it('keeps a whole member of which another path reads a part', () => {
    const row = { user: { login: 'a', id: 1 }, other: 1 };
    expect(project(row, projectionOf(['user.login', 'user'].map(parsePath)))).toEqual({
      user: row.user,
    });
    expect(project(row, projectionOf(['user', 'user.login'].map(parsePath)))).toEqual({
      user: row.user,
    });
  });
});
