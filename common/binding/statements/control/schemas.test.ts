import { parseScript, type Statement } from '../../../language';
import { withComingIndices } from '../../indices/find_indices';
import type { SchemaSnapshot } from '../../schema/schema';
import { schemasAfterBodies } from './schemas';

const SNAPSHOT: SchemaSnapshot = { connectors: [], types: [], secrets: [] };
/** As if PRINT created the indices that it names. */
const after = (statement: Statement, snapshot: SchemaSnapshot): SchemaSnapshot =>
  statement.kind === 'print_statement' && statement.value.kind === 'string'
    ? withComingIndices(statement.value.value, snapshot)
    : snapshot;

function comingAfter(text: string): readonly string[] | undefined {
  const [parsed] = parseScript(text).statements;
  if (parsed?.statement === undefined) throw new Error(text);
  return schemasAfterBodies(parsed.statement, SNAPSHOT, text, after).indices?.coming;
}

test.each([
  ['a block', "BEGIN PRINT 'a-*'; PRINT 'b-*'; END", ['a-*', 'b-*']],
  ['branches', "IF 1 = 1 THEN PRINT 'a-*'; ELSE PRINT 'b-*'; END IF", ['a-*', 'b-*']],
  ['a handler', "TRY SELECT 1; CATCH connector_error THEN PRINT 'a-*'; END TRY", ['a-*']],
  ['nothing', 'BEGIN SELECT 1; END', undefined],
])('indices that %s may create are known after it', (_, text, coming) => {
  expect(comingAfter(text)).toEqual(coming);
});
