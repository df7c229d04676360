import * as fc from 'fast-check';
import { formatScript, parseScript, print } from '.';
import type { Statement } from './statements';
import { STATEMENTS } from './testing/arbitrary_statements';
import { withoutRanges } from './testing/without_ranges';

test('ORDER BY ALL stays what it is, and so does a column of that name', () => {
  const text = 'SELECT a, b FROM t ORDER BY all desc; SELECT a FROM t ORDER BY `all`;';
  expect(formatScript(text).text).toBe(
    'SELECT a, b FROM t ORDER BY ALL DESC;\nSELECT a FROM t ORDER BY `all`;\n',
  );
});

test('FOR EACH is on a line of its own if there is no room for it after the action', () => {
  const short = 'CONNECTOR_EXEC a.b.c(id => id) FOR EACH (SELECT id FROM a.b);\n';
  expect(formatScript(short).text).toBe(short);
  const where = `status = 'triggered' AND service = 'checkout' AND urgency = 'high'`;
  const long = `connector_exec pd.incidents.acknowledge(incident_id => id) for each (select id from pd.incidents where ${where}) with (stop_after = 3);`;
  expect(formatScript(long).text.split('\n').slice(0, 2)).toEqual([
    'CONNECTOR_EXEC pd.incidents.acknowledge(incident_id => id)',
    'FOR EACH (',
  ]);
});

describe('a printed statement', () => {
  const kinds = Object.entries(STATEMENTS) as [string, fc.Arbitrary<Statement>][];

  it.each(kinds)('of kind %s parses to the tree it was printed from', (_kind, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (statement) => {
        const text = print(statement);
        const { statements, diagnostics } = parseScript(text);
        const found = statements.flatMap((one) => one.diagnostics);
        // Occasionally a generated block exceeds the bounds of a script.
        fc.pre([...diagnostics, ...found].every(({ code }) => code !== 'bound_exceeded'));
        expect(diagnostics).toEqual([]);
        expect(found.filter(({ code }) => code !== 'placeholder')).toEqual([]);
        expect(statements.map((one) => withoutRanges(one.statement))).toEqual([
          withoutRanges(statement),
        ]);
        expect(formatScript(`${text};`).text).toBe(`${text};\n`);
      }),
      { numRuns: 30 },
    );
  });
});
