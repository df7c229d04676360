/** @jest-environment jsdom */
import { RowBuffer } from '../../../runs';
import { textToCopy } from './copy_by_key';

const rows = new RowBuffer();
rows.append([
  ['one', { a: 1 }],
  ['two', null],
]);
const data = { rows, order: undefined };
const cell = (row: number, column: number): HTMLElement => {
  const target = document.createElement('div');
  target.setAttribute('role', 'gridcell');
  Object.assign(target.dataset, {
    gridcellVisibleRowIndex: `${row}`,
    gridcellColumnId: `name (column ${column})`,
  });
  return target;
};
const pressed = (target: HTMLElement, keys: Partial<KeyboardEvent> = {}, selected = '') =>
  textToCopy({ key: 'c', ctrlKey: true, metaKey: false, ...keys, target }, data, selected);

describe('Ctrl-C in a result', () => {
  it('copies the focused cell, documents with all their members', () => {
    expect(pressed(cell(1, 1))).toBe('two');
    expect(pressed(cell(0, 2), { ctrlKey: false, metaKey: true })).toBe('{\n  "a": 1\n}');
  });
  it('leaves selected text, headers and other keys alone', () => {
    expect(pressed(cell(1, 1), {}, 'selected')).toBeUndefined();
    expect(pressed(cell(-1, 1))).toBeUndefined();
    expect(pressed(cell(1, 1), { key: 'x' })).toBeUndefined();
    expect(pressed(cell(1, 1), { ctrlKey: false })).toBeUndefined();
    expect(pressed(document.createElement('div'))).toBeUndefined();
  });
  it('copies nothing of NULL', () => {
    expect(pressed(cell(1, 2))).toBeUndefined();
  });
});
