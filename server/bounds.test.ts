import { parseScript } from '../common/language';
import { boundsOf } from './bounds';

describe('bounds', () => {
  it('are the same object for the same settings, so that what depends on them is kept', () => {
    const changed = { statement_seconds: 5 };
    expect(boundsOf(changed)).toBe(boundsOf(changed));
    expect(boundsOf()).toBe(boundsOf());
    expect(boundsOf(changed).statement_seconds).toBe(5);
  });

  it('keep the tree of a statement that is run again, but none that may contain a secret', () => {
    const parse = (text: string) => parseScript(text, undefined, boundsOf()).statements[0];
    const query = 'SELECT 1 AS kept';
    expect(parse(query)?.statement).toBe(parse(query)?.statement);
    for (const text of [
      "CREATE SECRET token VALUE 'ghp_1'",
      'CREATE CONNECTOR gh TYPE \'github\' CONFIG {"token": "ghp_1"}',
      "CONNECTOR_EXEC pd.incidents.trigger(routing_key => 'R1')",
    ])
      expect(parse(text)?.statement).not.toBe(parse(text)?.statement);
  });
});
