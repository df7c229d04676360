import { caseMark, type TypedValue } from '../../../common/declaration';

/** The values without repetitions, first come first; texts that differ by case alone are one where the column ignores it. */
export function distinctValues(
  values: readonly TypedValue[],
  ignoringCase: boolean,
): readonly TypedValue[] {
  const seen = new Map<string, TypedValue>();
  for (const value of values) {
    const text = JSON.stringify(value.value);
    const key = caseMark(text, ignoringCase);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
