import { wholeText } from '../values';
import { placeOf } from './leap_by_key';
import { valueAt, type GridData } from './grid_data';

/** The text that Ctrl-C copies: of the focused cell, unless text is selected. Undefined if there is none. */
export function textToCopy(
  { key, ctrlKey, metaKey, target }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'target'>,
  data: Pick<GridData, 'rows' | 'order'>,
  selected: string,
): string | undefined {
  if (key.toLowerCase() !== 'c' || !(ctrlKey || metaKey) || selected !== '') return undefined;
  if (!(target instanceof HTMLElement) || target.getAttribute('role') !== 'gridcell')
    return undefined;
  const id = target.dataset['gridcellColumnId'] ?? '';
  const row = placeOf(target)?.rowIndex ?? -1;
  const value = row < 0 ? undefined : valueAt(data, row, id);
  return value === undefined || value === null ? undefined : wholeText(value);
}
