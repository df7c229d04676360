import { DEFAULT_LANGUAGE_BOUNDS } from '../bounds';
import { changesNothing, effectOf } from './statement_kinds';
import { parseScript } from './parse';
import type { Statement } from './statements';
import { statementsIn } from './statements/nested';

const only = (text: string): Statement => {
  const [parsed] = parseScript(text).statements;
  if (parsed?.statement === undefined) throw new Error(`invalid: ${text}`);
  return parsed.statement;
};

test('the statements inside a statement are found in every body, in the order of the text', () => {
  const text = `BEGIN
    IF 1 = 1 THEN PRINT 1; ELSEIF 1 = 2 THEN PRINT 2; ELSE PRINT 3; END IF;
    TRY PRINT 4; CATCH connector_error THEN PRINT 5; FINALLY PRINT 6; END TRY;
    WHILE 1 = 1 LOOP PRINT 7; BREAK; END LOOP;
    FOR r IN (SELECT 1) LOOP PRINT 8; CONTINUE; END LOOP;
  END`;
  const printed = [...statementsIn(only(text))].flatMap((one) =>
    one.kind === 'print_statement' && one.value.kind === 'number' ? [one.value.text] : [],
  );
  expect(printed).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
});

test.each([
  ['BEGIN SELECT 1; END', 'reads'],
  ["BEGIN IF 1 = 2 THEN CREATE SECRET s VALUE 'x'; END IF; END", 'configures'],
  ['BEGIN TRY SELECT 1; FINALLY CONNECTOR_EXEC gh.issues.close(id => 1); END TRY; END', 'acts'],
  ['FOR r IN (SELECT 1) LOOP DRY RUN CONNECTOR_EXEC gh.issues.close(id => 1); END LOOP', 'reads'],
])('a block changes what the statements inside it change: %s', (text, effect) => {
  expect(effectOf(only(text))).toBe(effect);
  expect(changesNothing(only(text))).toBe(effect === 'reads');
});

test('statements inside blocks count towards the bound on statements', () => {
  const bounds = { ...DEFAULT_LANGUAGE_BOUNDS, script_statements: 4 };
  const script = (count: number) =>
    parseScript(`SELECT 0; BEGIN ${'SELECT 1; '.repeat(count)} END`, undefined, bounds);
  expect(script(2).diagnostics).toEqual([]);
  expect(script(3).diagnostics).toMatchObject([{ code: 'bound_exceeded' }]);
});
