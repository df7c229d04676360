import { documentMaker, indexColumns, type DocumentMaker, type DocumentShape } from './document';
import { ecsCopyOf } from './ecs';

type Column = DocumentShape['columns'][number];
const column = (name: string, type: Column['type'] = 'text'): Column => ({
  name,
  type,
  ignoringCase: false,
});
const shapeOf = (columns: readonly Column[], ecs = true): DocumentShape => ({
  columns,
  key: [0],
  prefix: 'c1:issues',
  origin: { connector: 'gh', type: 'github', entity: 'issues', sync_id: 's1' },
  ...(ecs && { ecs: ecsCopyOf(columns, { module: 'github', dataset: 'github.issues' }) }),
});
const NOW = '2026-01-01T00:00:00.000Z';
function made(shape: DocumentShape, row: readonly unknown[]) {
  const found = documentMaker(shape)(row as Parameters<DocumentMaker>[0], NOW);
  if (!('document' in found)) throw new Error(found.reason);
  return found;
}

const ISSUE = [
  column('number', 'integer'),
  column('title'),
  column('author'),
  column('labels', { list: 'text' }),
  column('html_url'),
  column('created_at', 'timestamp'),
  column('closed_at', 'timestamp'),
];

describe('the fields of the Elastic Common Schema', () => {
  it('are copies of the columns that mean the same', () => {
    const row = [7, 'Broken', 'ada', ['bug'], 'http://gh.example/7', NOW, null];
    const { document } = made(shapeOf(ISSUE), row);
    expect(document.content).toMatchObject({
      title: 'Broken',
      labels: ['bug'],
      message: 'Broken',
      tags: ['bug'],
      user: { name: 'ada' },
      url: { full: 'http://gh.example/7' },
      event: { module: 'github', dataset: 'github.issues', created: NOW },
    });
    expect(document.content['event']).not.toHaveProperty('end');
  });

  it('are columns of the index', () => {
    const types = indexColumns(shapeOf(ISSUE)).map(({ name, type }) => [name, type]);
    expect(types).toEqual(
      expect.arrayContaining([
        ['event', 'document'],
        ['url', 'document'],
        ['user', 'document'],
        ['message', 'text'],
        ['tags', { list: 'text' }],
      ]),
    );
  });

  it('never replace a column of the same name', () => {
    const columns = [
      column('id'),
      column('url'),
      column('message'),
      column('event'),
      column('email'),
    ];
    const { document } = made(shapeOf(columns), ['1', 'http://x', 'text', 'deploy', 'a@b.example']);
    expect(document.content).toMatchObject({
      url: 'http://x',
      message: 'text',
      event: 'deploy',
      user: { email: 'a@b.example' },
    });
    const names = indexColumns(shapeOf(columns)).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('need a column of a fitting type', () => {
    const columns = [column('id'), column('user', 'document'), column('labels', 'document')];
    const { document } = made(shapeOf(columns), ['1', { login: 'ada' }, { a: 1 }]);
    expect(document.content).not.toHaveProperty('tags');
    expect(document.content['user']).toEqual({ login: 'ada' });
  });

  it('change the hash, so that documents are written again once they are wanted', () => {
    const row = [7, 'Broken', 'ada', ['bug'], 'http://gh.example/7', NOW, null];
    const [without, with_] = [made(shapeOf(ISSUE, false), row), made(shapeOf(ISSUE), row)];
    expect([without.high, without.low]).not.toEqual([with_.high, with_.low]);
  });
});
