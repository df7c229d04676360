import type { StreamEvent } from '../../../common/contract';
import { cellText } from './cell_text';
import { EVENTS, written } from './testing/written';

describe('a table', () => {
  it('lets no cell change the order of adjacent text', () => {
    const text = cellText('a\u202egnp\u2066b\u200fc\u061cd');
    expect(text).toBe('a�gnp�b�c�d');
  });

  it('lets no control character of a cell reach the terminal', async () => {
    const rows: StreamEvent = {
      type: 'rows',
      statement: 0,
      rows: [[1, '\u001b[31mred\u0007\nnext', []]],
    };
    const text = await written('table', [...EVENTS.slice(0, 2), rows, EVENTS[4] as StreamEvent]);
    expect(text).toContain('�[31mred�⏎next');
    expect(text).not.toContain('\u001b');
  });

  it('shows control characters in a column name as �', async () => {
    const text = await written('table', [
      EVENTS[0] as StreamEvent,
      { type: 'columns', statement: 0, columns: [{ name: 'a\u0001\u001b[31m', type: 'text' }] },
      { type: 'rows', statement: 0, rows: [['x'], ['y']] },
      EVENTS[4] as StreamEvent,
    ]);
    expect(text).toContain('│ a��[31m │');
  });

  it('shows control characters in a plan as �', async () => {
    const plan = {
      title: 'Scan \u001b]0;x\u0007',
      step: 'scan',
      facts: [],
      requests: [],
      children: [],
    };
    const text = await written('table', [{ type: 'plan', statement: 0, plan }]);
    expect(text).toBe('Scan �]0;x�\n');
  });
});

describe('what a terminal could interpret as a command', () => {
  const row: StreamEvent = {
    type: 'rows',
    statement: 0,
    rows: [[1, 'a\u009b31m\u202eb\u007f', ['\u001b[2J']]],
  };

  it.each(['json', 'ndjson'] as const)('is escaped in %s, with the same value', async (format) => {
    const text = await written(format, [...EVENTS.slice(0, 2), row, ...EVENTS.slice(4)]);
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u001b\u007f-\u009f\u202e]/);
    expect(text).toContain('a\\u009b31m\\u202eb\\u007f');
    expect(JSON.stringify(JSON.parse(text.trim()))).toContain(
      JSON.stringify('a\u009b31m\u202eb\u007f'),
    );
  });

  it('is unchanged in a CSV file, and shown as � on a terminal', async () => {
    const events = [...EVENTS.slice(0, 2), row];
    expect(await written('csv', events)).toContain('a\u009b31m');
    expect(await written('csv', events, 80)).toContain('a�31m�b�');
  });
});
