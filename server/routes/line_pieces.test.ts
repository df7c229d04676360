import { linePieces } from './line_pieces';

describe('a line of JSON', () => {
  it.each([
    ['of a small event', { type: 'rows', rows: [[1, 'a'], [2]], statement: 0 }],
    ['of another event', { type: 'message', text: 'x'.repeat(1_000_000) }],
    ['of several rows', { type: 'rows', rows: [['a'], ['b']], statement: 0 }],
    [
      'with a long text',
      { type: 'rows', rows: [['x'.repeat(1_000_000), null, 1, ['a']]], statement: 3 },
    ],
    ['with escapes', { type: 'rows', rows: [[1, '"\\\n\u2028'.repeat(200_000)]], statement: 0 }],
    [
      'with pairs and halves of them',
      { type: 'rows', rows: [[`a${'😀'.repeat(400_000)}\ud800`]], statement: 0 },
    ],
  ])('%s has all of it', (_, event) => {
    const line = [...linePieces(event)].join('');
    expect(line.endsWith('\n')).toBe(true);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(JSON.parse(line)).toEqual(event);
    expect(JSON.stringify(JSON.parse(line))).toHaveLength(JSON.stringify(event).length);
  });

  it('with a long text is written in pieces', () => {
    const event = { type: 'rows', rows: [['"'.repeat(5_000_000)]], statement: 0 };
    expect(Math.max(...[...linePieces(event)].map(({ length }) => length))).toBeLessThan(600_000);
  });
});
