import type { ConnectorSchema, EntitySchema, ListedEntity, SchemaSnapshot } from './schema/schema';
import { bindScript } from './bind_script';
import { parseScript } from '../language';
import { SNAPSHOT } from './testing';
import { diagnosticsOf, marked } from './testing/marked';

const [GITHUB] = SNAPSHOT.connectors;
const [ISSUES] = GITHUB!.entities;
const OPEN = { description: 'any other table', example: 'T_1', names: '[A-Z]\\w*' };

/** `gh` with tables that only the service knows. */
const around = (
  listed?: readonly ListedEntity[],
  found: readonly EntitySchema[] = [],
  incomplete?: string,
): { readonly snapshot: SchemaSnapshot } => {
  const openEntities = { ...OPEN, ...(listed && { listed }), ...(incomplete && { incomplete }) };
  const connector: ConnectorSchema = {
    ...GITHUB!,
    entities: [...GITHUB!.entities, ...found],
    openEntities,
  };
  return { snapshot: { ...SNAPSHOT, connectors: [connector] } };
};
const entity = (name: string, more: Partial<EntitySchema> = {}): EntitySchema => ({
  ...ISSUES!,
  name,
  open: true,
  ...more,
});
const missingIn = (text: string, { snapshot }: ReturnType<typeof around>) =>
  bindScript(parseScript(text), snapshot, { parameters: {}, parametersKnown: true }).missingSchemas;

describe('a name that is not declared', () => {
  it.each([
    ['FROM', 'SELECT x FROM gh.Visit WHERE y = 1 ORDER BY z'],
    ['JOIN', 'SELECT v.x FROM gh.issues i JOIN gh.Visit v ON v.x = i.id'],
    ['DESCRIBE', 'DESCRIBE gh.Visit'],
    ['SHOW ACTIONS', 'SHOW ACTIONS FROM gh.Visit'],
    ['an action', "CONNECTOR_EXEC gh.Visit.create(title => 'x')"],
  ])('is requested, without an error: %s', (_, text) => {
    expect(missingIn(text, around())).toEqual([{ connector: 'gh', entity: 'Visit' }]);
    expect(diagnosticsOf(text, around())).toEqual([]);
  });

  it('is not requested if no entity can have this name', () => {
    expect(missingIn('SELECT 1 FROM gh.visit', around())).toEqual([]);
    expect(marked('SELECT 1 FROM gh.«visit»', around()).codes).toEqual(['unknown_entity']);
  });

  it('is not requested again once the service has listed its entities', () => {
    const listed = around([{ name: 'Visits' }]);
    expect(missingIn('SELECT 1 FROM gh.Visit', listed)).toEqual([]);
    expect(marked('SELECT 1 FROM gh.«Visit»', listed)).toEqual({
      text: 'SELECT 1 FROM gh.«Visit»',
      codes: ['unknown_entity'],
    });
    expect(diagnosticsOf('SELECT 1 FROM gh.Visit', listed)[0]?.hint).toContain('Visits');
  });

  it('is still requested if the list was incomplete', () => {
    const listed = around([{ name: 'Other' }], [], 'the list ended early');
    expect(missingIn('SELECT 1 FROM gh.Visit', listed)).toHaveLength(1);
  });

  it('never changes what a declared name means, in any case', () => {
    const listed = around([{ name: 'Issues' }], [entity('Issues', { columns: [] })]);
    expect(missingIn('SELECT title FROM gh.ISSUES', around())).toEqual([]);
    expect(diagnosticsOf('SELECT title FROM gh.issues', listed)).toEqual([]);
  });
});

describe('a listed entity', () => {
  const listed = [{ name: 'Visit' }, { name: 'Twin' }, { name: 'TWIN' }];
  const found = around(listed, [entity('Visit'), entity('Twin')]);

  it('has the columns and actions of any other', () => {
    expect(diagnosticsOf('SELECT title FROM gh.visit', found)).toEqual([]);
    expect(marked('SELECT «titel» FROM gh.Visit', found).codes).toEqual(['unknown_column']);
    expect(marked('CONNECTOR_EXEC gh.Visit.«crate»()', found).codes).toEqual(['unknown_action']);
  });

  it('has to be spelled exactly if another differs from it only in case', () => {
    expect(marked('SELECT 1 FROM gh.«twin»', found).codes).toEqual(['ambiguous_entity']);
    expect(diagnosticsOf('SELECT 1 FROM gh.twin', found)[0]?.hint).toContain('Twin, TWIN');
    expect(diagnosticsOf('SELECT title FROM gh.Twin', found)).toEqual([]);
    expect(missingIn('SELECT 1 FROM gh.TWIN', found)).toEqual([
      { connector: 'gh', entity: 'TWIN' },
    ]);
  });

  it('explains why its rows cannot be read, and keeps its actions', () => {
    const because = 'the service does not offer it to queries';
    const unreadable = around(listed, [entity('Visit', { unreadable: because })]);
    const text = 'SELECT title FROM gh.«Visit»';
    expect(marked(text, unreadable).codes).toEqual(['unreadable_entity']);
    expect(diagnosticsOf('SELECT title FROM gh.Visit', unreadable)[0]?.text).toContain(because);
    expect(
      diagnosticsOf("CONNECTOR_EXEC gh.Visit.create(repo => 'a', title => 'b')", unreadable),
    ).toEqual([]);
    expect(diagnosticsOf('DESCRIBE gh.Visit', unreadable)).toEqual([]);
  });
});

describe('a connector with a native query of its own', () => {
  const query = 'SELECT Phase FROM Deal';
  const itself = (more: Partial<EntitySchema> = {}): { readonly snapshot: SchemaSnapshot } => {
    const records: EntitySchema = {
      ...ISSUES!,
      name: 'records',
      queryColumn: 'QUERY',
      columns: [...ISSUES!.columns!, { ...ISSUES!.columns![0]!, name: 'QUERY', type: 'text' }],
      ...more,
    };
    const connector = { ...GITHUB!, entities: [records], itself: 'records' };
    return { snapshot: { ...SNAPSHOT, connectors: [connector] } };
  };
  const phase = { ...ISSUES!.columns![1]!, name: 'phase', type: 'text' as const };
  const known = itself({
    results: [
      { query, columns: [phase, ...itself().snapshot.connectors[0]!.entities[0]!.columns!] },
    ],
  });

  it.each([
    ['alone', `SELECT phase FROM gh WHERE QUERY = '${query}'`],
    ['as its entity', `SELECT phase FROM gh.records WHERE query = '${query}' AND phase = 'x'`],
    ['with an alias', `SELECT d.phase FROM gh d WHERE '${query}' = d.QUERY`],
    ['in a subquery', `SELECT phase FROM (SELECT * FROM gh WHERE QUERY = '${query}') x`],
  ])('has the columns of the result: %s', (_, text) => {
    expect(missingIn(text, itself())).toEqual([{ connector: 'gh', entity: 'records', query }]);
    expect(diagnosticsOf(text, itself())).toEqual([]);
    expect(missingIn(text, known)).toEqual([]);
    expect(diagnosticsOf(text, known)).toEqual([]);
  });

  it('ignores a query that only some of the rows have to satisfy, or that is for another table', () => {
    for (const condition of [
      `QUERY = '${query}' OR true`,
      `NOT QUERY = '${query}'`,
      `x.QUERY = '${query}'`,
    ])
      expect(missingIn(`SELECT id FROM gh.records WHERE ${condition}`, itself())).toEqual([]);
  });

  it('is a connector without an entity if there is no query, and explains how it can be read', () => {
    const [diagnostic] = diagnosticsOf('SELECT id FROM gh', itself());
    expect(diagnostic).toMatchObject({
      code: 'missing_entity',
      hint: expect.stringContaining("WHERE QUERY = '…'"),
    });
  });

  it('accepts any column in an editor as long as the query is a parameter', () => {
    const text = 'SELECT anything FROM gh WHERE QUERY = $q';
    expect(diagnosticsOf(text, { ...itself(), parameters: {}, parametersKnown: false })).toEqual(
      [],
    );
  });
});
