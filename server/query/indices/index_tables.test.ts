import { patternSchema } from '../../../common/binding';
import { fakeClock } from '../../ports/fakes';
import { indexColumn, numbered, storeOf } from '../../scan/testing';
import { bindSelect } from '../testing';
import { connector as tracker } from '../testing/tracker';
import { IndexTables } from './index_tables';

const number = indexColumn('number', 'integer');
const title = indexColumn('title');
const index = (name: string, columns: readonly ReturnType<typeof indexColumn>[], count = 0) => ({
  name,
  columns,
  documents: numbered(Array.from({ length: count }, (_, at) => ({ number: at }))),
});
const clock = fakeClock();
const A = index('logs-a', [number, title], 3);
const B = index('logs-b', [number, title], 4);
const bound = (sql: string, indices = [A, B]) => {
  const patterns = [
    patternSchema('logs-*', indices),
    ...indices.map((one) => patternSchema(one.name, [one])),
  ];
  return bindSelect(sql, [tracker], [], { patterns });
};

describe('the indices of a query', () => {
  it('are found wherever it reads them', async () => {
    const documents = await storeOf([A, B]);
    const { query } = bound(
      'SELECT number FROM logs-* WHERE number IN (SELECT number FROM logs-b) AND EXISTS (SELECT 1 FROM logs-a)',
    );
    const tables = await IndexTables.of(query, { documents, clock });
    expect(tables?.find('logs-*')).toMatchObject({ names: ['logs-a', 'logs-b'], documents: 7 });
    expect(tables?.find('logs-a')).toMatchObject({ names: ['logs-a'], documents: 3, columns: [] });
    expect(tables?.find('logs-b')).toMatchObject({ documents: 4, columns: [number] });
    expect(tables?.find('other')).toBeUndefined();
  });

  it('are none if it reads none', async () => {
    const documents = await storeOf([]);
    const { query } = bound('SELECT 1');
    expect(await IndexTables.of(query, { documents, clock })).toBeUndefined();
  });

  it('may have been deleted since it was bound', async () => {
    const documents = await storeOf([index('logs-c', [])]);
    const { query } = bound('SELECT number FROM logs-a');
    await expect(IndexTables.of(query, { documents, clock })).rejects.toMatchObject({
      code: 'unknown_index',
      message: 'No index matches "logs-a".',
      hint: 'Did you mean "logs-c"?',
    });
  });

  it('have the types with which it was bound', async () => {
    const documents = await storeOf([A, index('logs-b', [indexColumn('number')])]);
    const { query } = bound('SELECT number FROM logs-*', [A]);
    const tables = await IndexTables.of(query, { documents, clock });
    expect(tables?.find('logs-*')).toMatchObject({ columns: [number], mixed: new Map() });
  });

  it('name at most three indices for each type of a column', async () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => index(`logs-${name}`, [number]));
    const all = [...many, index('logs-f', [indexColumn('number')])];
    const { query } = bound('SELECT number FROM logs-*', all);
    const tables = await IndexTables.of(query, { documents: await storeOf(all), clock });
    expect([...(tables?.find('logs-*')?.mixed.values() ?? [])]).toEqual([
      'Column "number" is read as text, because its types differ: integer in logs-a, logs-b, logs-c and 2 more; text in logs-f.',
    ]);
  });
});
