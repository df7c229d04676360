import type { TypedValue } from '../../../../common/declaration';

/** Columns that identify an issue, and how their values look: no issue has any other. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  key: /^[A-Za-z][A-Za-z0-9_]*-[1-9]\d*$/,
  id: /^[1-9]\d{0,18}$/,
};

/** The values that can be those of an issue. */
export const identifiersIn = (column: string, values: readonly TypedValue[]): readonly string[] =>
  values.flatMap(({ value }) =>
    typeof value === 'string' && SHAPES[column]?.test(value) === true ? [value] : [],
  );

/** For EXPLAIN. */
export const SAMPLE_KEYS: readonly string[] = ['KEY-1', 'KEY-2'];
