import { connectorTypeRegistry } from '../../connector_types';
import { bindSelect, connectorOf, contextOf } from '../testing/sql';
import { planQuery } from './plan_query';

/** What the user is told about the columns that `*` of this table omits. */
function omitted(type: string, table: string, where: string): unknown {
  const declaration = connectorTypeRegistry.get(type);
  if (declaration === undefined) throw new Error(`no type ${type}`);
  const connectors = [connectorOf('x', declaration, {})];
  const bound = bindSelect(`SELECT * FROM x.${table} WHERE ${where}`, connectors);
  const [note] = planQuery(bound, contextOf(connectors)).notes;
  return note && [note.text, note.hint];
}

describe('the columns that * omits', () => {
  it('are named with what they cost', () => {
    expect(omitted('github', 'commits', "repo = 'acme/api'")).toEqual([
      'SELECT * omits additions, deletions, files, raw of x.commits.',
      'Name a column to fetch it. This takes one request per row for additions, deletions, files.',
    ]);
  });

  it('do not cost one request per row if rows share the request', () => {
    expect(omitted('slack', 'messages', "channel = 'C1'")).toEqual([
      'SELECT * omits channel_name, raw of x.messages.',
      'Name a column to fetch it.',
    ]);
  });
});
