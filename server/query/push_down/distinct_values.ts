import { caseMark, type TypedValue } from '../../../common/declaration';

/** The distinct values in their original order; if the column ignores case, texts that only differ in case are equal. */
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
