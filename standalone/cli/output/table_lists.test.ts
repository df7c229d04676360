import type { ResultColumn, ResultRow } from '../../../common/contract';
import { resultOf, written } from './testing/written';

const columns: readonly ResultColumn[] = [
  { name: 'column', type: 'text' },
  { name: 'type', type: 'text' },
  { name: 'sorted', type: 'boolean' },
  { name: 'values', type: { list: 'text' } },
  { name: 'description', type: 'text' },
];
const states = ['completed', 'reopened', 'not_planned', 'duplicate'];
const rows: readonly ResultRow[] = [
  ['state_reason', 'text', false, states, 'Why the issue was closed, or why it was opened again'],
  ['created_at', 'timestamp', true, [], 'Time of creation'],
  ['number', 'integer', false, [], 'Number within the repository, as it is shown on the page'],
  ['author_association', 'text', false, [], 'Relation of the author to the repository'],
];
const list = (width?: number) =>
  written('table', resultOf(columns, rows, 'describe_statement'), width);
const widthOf = (text: string) => Math.max(...text.split('\n').map(({ length }) => length));

describe('a list, such as that of DESCRIBE', () => {
  it.each([undefined, 120, 80, 60])('wraps long texts and cuts none: %s columns', async (width) => {
    const text = await list(width);
    expect(text).not.toContain('…');
    expect(widthOf(text)).toBeLessThanOrEqual(width ?? 120);
    const words = text.replace(/[│\s]+/g, ' ');
    for (const word of ['duplicate', 'creation', 'shown', 'association']) {
      expect(words).toContain(word);
    }
  });

  it('has one line per row where there is room', async () => {
    const lines = (await list(200)).split('\n');
    expect(lines).toHaveLength(rows.length + 5);
    expect(lines[3]).toContain('│ completed, reopened, not_planned, duplicate │');
  });

  it('adds what few rows have to the last column where there is little room', async () => {
    const text = await list(64);
    expect(text).toMatch(/^│ column +│ type +│ description +│$/m);
    expect(text).toMatch(/^│ created_at +│ timestamp +│ Time of creation \(sorted\) +│$/m);
    expect(text.replace(/[│\s]+/g, ' ')).toContain('(values: completed, reopened,');
  });
});
