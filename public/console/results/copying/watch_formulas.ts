import { i18n } from '@kbn/i18n';
import type { ResultValue } from '../../../../common/contract';
import { CSV, type RowFormat } from './formats';

/** The warning. The texts are not changed: an apostrophe before them would alter the data. */
export const FORMULA_WARNING = i18n.translate(
  'moltler.console.watchFormulas.someValuesStartWithOr',
  {
    defaultMessage:
      'Some values start with =, +, - or @, which a spreadsheet runs as formulas. Import these columns as text.',
  },
);

/**
 * Wraps a format to detect texts that a spreadsheet would run
 * (https://owasp.org/www-community/attacks/CSV_Injection). Other formats than CSV carry no formulas.
 */
export function watchFormulas(format: RowFormat): {
  readonly format: RowFormat;
  readonly found: () => boolean;
} {
  if (format !== CSV) return { format, found: () => false };
  let isFound = false;
  return {
    format: {
      ...CSV,
      begin: (columns) => {
        isFound ||= columns.some(({ name }) => isFormula(name));
        return CSV.begin(columns);
      },
      row: (columns, row, first) => {
        isFound ||= row.some(isFormula);
        return CSV.row(columns, row, first);
      },
    },
    found: () => isFound,
  };
}

/** Only texts, and no plain numbers: `-5` evaluates to itself. */
const isFormula = (value: ResultValue): boolean =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) && !/^[+-]?[\d.,]+$/.test(value);
