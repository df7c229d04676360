import {
  bindScript,
  type ActionSchema,
  type ConnectorSchema,
  type EntitySchema,
  type SchemaSnapshot,
} from '../../common/binding';
import { column } from '../../common/binding/testing';
import { parseScript } from '../../common/language';
import { nameOf, starterOf } from './insertions';
import { rowsOf, type SchemaItem } from './tree';

const create: ActionSchema = {
  name: 'create',
  title: 'Create a ticket',
  parameters: [
    { name: 'title', type: 'text', required: true },
    { name: 'labels', type: { list: 'text' }, required: true },
    { name: 'body', type: 'text', required: false },
  ],
  destructive: false,
  idempotent: false,
};
const tickets: EntitySchema = {
  name: 'tickets',
  title: 'Tickets',
  description: 'Tickets',
  key: ['order'],
  columns: [
    column('order', 'integer', { required: true, pushable: ['eq'] }),
    column('project id', 'text', { required: true, pushable: ['eq'], values: ['web'] }),
    column('title', 'text'),
    column('raw', 'document', { inStar: false }),
  ],
  actions: [create],
  indexes: [],
};
const people: EntitySchema = {
  ...tickets,
  name: 'people',
  columns: [column('title', 'text'), column('name', 'text')],
  actions: [],
};
const desk: ConnectorSchema = {
  name: 'desk',
  type: 'tracker',
  enabled: true,
  entities: [tickets, people],
};
const snapshot: SchemaSnapshot = { connectors: [desk], types: [], secrets: [] };
const labels = (opened: readonly string[], filter = ''): readonly string[] =>
  rowsOf(snapshot, new Set(opened), filter).map(
    ({ label, level }) => '  '.repeat(level - 1) + label,
  );
const itemOf = (label: string): SchemaItem => {
  const row = rowsOf(snapshot, new Set(), label).find((one) => one.label.startsWith(label));
  if (row === undefined) throw new Error(`no ${label}`);
  return row.item;
};

describe('the schema as a tree', () => {
  it('shows the expanded levels', () => {
    expect(labels([])).toEqual(['desk']);
    expect(labels(['desk', 'desk.people'])).toEqual([
      'desk',
      '  tickets',
      '  people',
      '    title',
      '    name',
    ]);
  });
  it('shows the matches of a filter with their parents', () => {
    expect(labels([], 'TITLE')).toEqual([
      'desk',
      '  tickets',
      '    title',
      '  people',
      '    title',
    ]);
    expect(labels([], 'people.name')).toEqual(['desk', '  people', '    name']);
    expect(labels([], 'nothing')).toEqual([]);
  });
  it('keeps collapsed levels collapsed under a filter', () => {
    expect(labels(['desk.tickets'], 'title')).toEqual([
      'desk',
      '  tickets',
      '  people',
      '    title',
    ]);
  });
  it('shows views with their columns, and those that do not work', () => {
    const views = [
      { name: 'open', columns: [], query: 'SELECT title AS name FROM desk.people' },
      { name: 'gone', columns: [], query: 'SELECT x FROM desk.people' },
    ];
    const rows = rowsOf({ ...snapshot, views }, new Set(['open']), '');
    expect(rows.map(({ label, detail }) => [label, detail])).toEqual([
      ['desk', 'tracker'],
      ['open', 'view'],
      ['name', 'text'],
      ['gone', 'view, no longer works'],
    ]);
    expect(rows.map(({ item }) => nameOf(item))).toEqual(['desk', 'open', 'name', 'gone']);
    const open = rows[1]?.item;
    expect(open && starterOf(open)).toBe('SELECT * FROM open LIMIT 20;\n');
  });
  it('assigns each line its position among its siblings', () => {
    const rows = rowsOf(snapshot, new Set(['desk']), '');
    expect(rows.map(({ position, siblings, parent }) => [position, siblings, parent])).toEqual([
      [1, 1, undefined],
      [1, 2, 'desk'],
      [2, 2, 'desk'],
    ]);
  });
});

describe('what the tree inserts into a script', () => {
  it('is a name, quoted if necessary', () => {
    expect(nameOf(itemOf('tickets'))).toBe('desk.tickets');
    expect(nameOf(itemOf('project id'))).toBe('`project id`');
    expect(nameOf(itemOf('create'))).toBe('desk.tickets.create');
  });
  it('is a SELECT with the conditions that the service needs, which binds', () => {
    const text = starterOf(itemOf('tickets')) ?? '';
    expect(text.replace(/\s+/g, ' ')).toContain("= 1 AND `project id` = 'web' LIMIT 20;");
    expect(text).not.toContain('raw');
    const { statements } = bindScript(parseScript(text), snapshot, {
      parameters: {},
      parametersKnown: true,
    });
    expect(statements.map(({ diagnostics }) => diagnostics)).toEqual([[]]);
  });
  it('is a dry run of an action with its required arguments', () => {
    expect(starterOf(itemOf('create'))).toBe(
      'DRY RUN CONNECTOR_EXEC desk.tickets.create({"title": "…", "labels": []});\n',
    );
  });
  it('is only the name for a connector', () => {
    expect(starterOf(itemOf('desk'))).toBeUndefined();
  });
});
