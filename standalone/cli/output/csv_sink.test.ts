import { PassThrough } from 'node:stream';
import type { StreamEvent } from '../../../common/contract';
import { openSink } from './index';
import { EVENTS, written } from './testing/written';

describe('--format csv', () => {
  it('quotes where necessary, leaves NULL empty, and distinguishes equal names', async () => {
    const rows: StreamEvent = { type: 'rows', statement: 0, rows: [[1, 'say "hi", all', ['x']]] };
    expect(await written('csv', [...EVENTS.slice(0, 2), rows, ...EVENTS.slice(3, 4)])).toBe(
      'id,id_2,tags\n1,"say ""hi"", all","[""x""]"\n9007199254740993,,[]\n',
    );
  });
});

describe.each(['table', 'csv', 'json', 'ndjson'] as const)('--format %s', (format) => {
  it('keeps the digits of a decimal', async () => {
    const columns: StreamEvent = {
      type: 'columns',
      statement: 0,
      columns: [{ name: 'price', type: 'number' }],
    };
    const rows: StreamEvent = {
      type: 'rows',
      statement: 0,
      rows: [['1.10'], ['2.000000000'], [2.5]],
    };
    const text = await written(format, [
      ...EVENTS.slice(0, 1),
      columns,
      rows,
      ...EVENTS.slice(4, 5),
    ]);
    expect(text).toContain('1.10');
    expect(text).toContain('2.000000000');
    expect(text).toMatch(/2\.5\b/);
  });
});

describe('--escape-formulas', () => {
  it('prefixes with a quote what a spreadsheet would run', async () => {
    const stream = new PassThrough();
    const sink = await openSink('csv', stream, { escapeFormulas: true });
    await sink.take({
      type: 'rows',
      statement: 0,
      rows: [['=cmd|calc', '+1', '@x', 'plain', -5, '-5.10', '-5+1']],
    });
    await sink.end();
    expect(String(stream.read())).toBe("'=cmd|calc,'+1,'@x,plain,-5,-5.10,'-5+1\n");
  });
});
