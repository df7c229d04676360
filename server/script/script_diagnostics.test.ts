import { SNAPSHOT } from '../../common/binding/testing';
import { parseScript, type Steps } from '../../common/language';
import { scriptDiagnostics } from './script_diagnostics';

function stepsOf(steps: Steps<unknown>): number {
  let count = 1;
  while (steps.next().done !== true) count += 1;
  return count;
}

const VALUES = 40_000;
const texts = Array.from({ length: VALUES }, (_, at) => `'v${at}'`).join(',');

/** More items than this in one step would block others. */
const MOST = 1_000;

test('a statement that does not parse is searched once, in steps, for all its diagnostics', () => {
  const script = parseScript(`1 IN (${texts})`);
  const [statement] = script.statements;
  if (statement === undefined) throw new Error('no statement');
  const [diagnostic] = statement.diagnostics;
  if (diagnostic === undefined) throw new Error('no diagnostic');
  const place = (many: number): number => {
    const diagnostics = Array.from({ length: many }, () => diagnostic);
    const bare = { ...script, statements: [{ ...statement, diagnostics: [] }] };
    return stepsOf(scriptDiagnostics(bare, [{ diagnostics }], SNAPSHOT, 1_000));
  };
  const one = place(1);
  expect(one).toBeGreaterThan((2 * VALUES) / MOST);
  // One step for each further one, and none to parse the statement again.
  expect(place(100)).toBe(one + 99);
});
