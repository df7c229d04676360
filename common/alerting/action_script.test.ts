import { schemaOf, type SchemaSnapshot } from '../binding';
import { parseScript } from '../language';
import { DESK_TYPE } from './testing';
import { actionScript, configProblem, parametersOf, type ActionConfig } from '.';

const SNAPSHOT: SchemaSnapshot = {
  connectors: [
    { name: 'Desk One', type: 'desk', enabled: true, entities: schemaOf(DESK_TYPE).entities },
  ],
  types: [schemaOf(DESK_TYPE)],
  secrets: [],
};
const CLOSE: ActionConfig = {
  run: 'action',
  connector: 'Desk One',
  entity: 'tickets',
  action: 'close',
};
const statement = (text: string): ActionConfig => ({ run: 'statement', statement: text });
const scriptOf = (config: ActionConfig, parameters: object, dryRun = false) =>
  actionScript(config, { parameters: parameters as Record<string, never>, dryRun }, SNAPSHOT);

/** What an attacker could write to the log that an alert is about. */
const HOSTILE = [
  "1'); DROP CONNECTOR desk; --",
  '$other',
  '{{secrets.token}}',
  '${jndi:ldap://x}',
  '"], "admin": true, "x": ["',
  'a\u0000b\u2028\n; DELETE',
];

describe('the script of an action', () => {
  it('has what alerts say in its parameters only', () => {
    for (const id of HOSTILE) {
      const { text, parameters } = scriptOf(CLOSE, { note: id, id: 5 });
      expect(text).toBe('CONNECTOR_EXEC `Desk One`.tickets.close(note => $note, id => $id)');
      expect(parameters).toEqual({ note: id, id: 5 });
      expect(parseScript(text).statements).toHaveLength(1);
    }
  });

  it('names arguments as they are, whatever they contain', () => {
    const { text, parameters } = scriptOf(CLOSE, { 'a"); DROP CONNECTOR x; --': 'v' });
    expect(parseScript(text).statements).toHaveLength(1);
    expect(parameters).toEqual({ argument_1: 'v' });
  });

  it('reads numbers and booleans from texts, and leaves out what is empty', () => {
    const { parameters } = scriptOf(CLOSE, {
      id: ' 42 ',
      urgent: 'TRUE',
      score: '1.5e3',
      note: '',
      labels: 'one, two',
    });
    expect(parameters).toEqual({ id: 42, urgent: true, score: 1500, labels: ['one, two'] });
  });

  it('keeps a text one value, also for a list and a document', () => {
    const text = '["a", "b"]';
    const { parameters } = scriptOf(CLOSE, { labels: text, details: '{"admin": true}' });
    expect(parameters).toEqual({ labels: [text], details: '{"admin": true}' });
    expect(scriptOf(CLOSE, { labels: ['', 'a'], details: { at: 'x' } }).parameters).toEqual({
      labels: ['a'],
      details: { at: 'x' },
    });
  });

  it('does not run if a template could not be rendered', () => {
    const params = { parameters: { note: 'x' }, unrendered: ['note'] };
    expect(() => actionScript(CLOSE, params, SNAPSHOT)).toThrow('The template of "note" could not');
  });

  it('runs with a text that only looks like a template that could not be rendered', () => {
    const note = 'error rendering mustache template "{{a}": Unclosed tag at 4';
    expect(scriptOf(CLOSE, { note }).parameters).toEqual({ note });
  });

  it('has DRY RUN before each action of a dry run', () => {
    expect(scriptOf(CLOSE, { id: 1 }, true).text).toMatch(/^DRY RUN CONNECTOR_EXEC/);
    const text = ` SELECT 1 AS one; /* x */ CONNECTOR_EXEC d.t.close(id => $id);
DRY RUN CONNECTOR_EXEC d.t.close(id => 2)`;
    expect(scriptOf(statement(text), {}, true).text).toBe(
      ` SELECT 1 AS one; /* x */ DRY RUN CONNECTOR_EXEC d.t.close(id => $id);
DRY RUN CONNECTOR_EXEC d.t.close(id => 2)`,
    );
    const block = 'BEGIN CONNECTOR_EXEC d.t.close(id => 1); END';
    expect(() => scriptOf(statement(block), {}, true)).toThrow('no dry run');
  });
});

describe('a configuration', () => {
  it.each<[ActionConfig, string]>([
    [{ run: 'action' }, 'Choose a connector'],
    [{ ...CLOSE, connector: 'desk_two' }, 'desk_two'],
    [{ ...CLOSE, entity: 'tickes' }, 'tickes'],
    [{ ...CLOSE, action: 'closee' }, 'closee'],
    [{ ...CLOSE, statement: 'SELECT 1' }, '"statement" is only'],
    [statement('  '), 'Enter a statement'],
    [statement('-- nothing'), 'Enter a statement'],
    [statement('SELECT 1;\nSELEC 2'), 'Line 2'],
    [statement('SELECT * FROM nowhere.tickets'), 'nowhere'],
    [statement('DROP CONNECTOR `Desk One`'), 'DROP CONNECTOR cannot be run by an alert'],
    [statement("BEGIN CREATE SECRET s VALUE 'v'; END"), 'CREATE SECRET cannot be run'],
    [statement('SYNC CONNECTOR `Desk One`.tickets TO t'), 'cannot be run by an alert'],
  ])('that cannot be used says why: %j', (config, message) => {
    const problem = configProblem(config, SNAPSHOT);
    expect([problem?.message, problem?.hint].join(' ')).toContain(message);
  });

  it.each<ActionConfig>([
    CLOSE,
    { ...CLOSE, connector: 'desk one', entity: 'TICKETS' },
    statement('SELECT id FROM `Desk One`.tickets WHERE id = $id'),
    statement('CONNECTOR_EXEC `Desk One`.tickets.close(id => $id); SELECT 1'),
    statement('SELECT message FROM logs-* WHERE host = $host'),
    statement('SELECT count(*) AS n FROM logs-app'),
  ])('can be used: %j', (config) => {
    expect(configProblem(config, SNAPSHOT)).toBeUndefined();
  });

  it('has parameters: those of the action, or those of the statement', () => {
    expect(parametersOf(CLOSE, SNAPSHOT)?.map(({ name }) => name)).toContain('id');
    expect(parametersOf({ ...CLOSE, action: 'gone' }, SNAPSHOT)).toBeUndefined();
    expect(
      parametersOf(statement("SELECT $b, '$c', $a, $b -- $d"), SNAPSHOT)?.map(({ name }) => name),
    ).toEqual(['b', 'a']);
  });
});
