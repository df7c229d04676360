import { get, post } from '../../../../common/declaration/build';
import type {
  JsonValue,
  Translation,
  TranslationRequest,
  TypedValue,
} from '../../../../common/declaration';
import { firstRequested } from './first_requested';
import { selectorOf } from './selector';
import { seconds } from './time_range';

const NOT_LABELS: ReadonlySet<string> = new Set(['labels', 'from', 'to', 'raw']);
const REQUEST_ONLY: ReadonlySet<string> = new Set(['from', 'to']);
const LONGEST_SELECTOR = 2000;
const BOUND: Readonly<Record<string, string>> = { from: 'start', to: 'end' };

/** SELECT from `series` as one request: a selector, and the range of `from` and `to`. */
export function translateSeries(request: TranslationRequest): Translation {
  const conditions = firstRequested(request.conditions, REQUEST_ONLY);
  const selector = selectorOf(conditions, NOT_LABELS);
  const pushed = [...selector.pushed];
  const fields: Record<string, string> = { 'match[]': selector.text };
  const echo: Record<string, TypedValue> = {};
  for (const condition of conditions) {
    const { column, operator, values } = condition;
    const parameter = BOUND[column];
    const value = values[0];
    const at = Date.parse(String(value?.value));
    if (parameter === undefined || operator !== 'eq' || value === undefined || Number.isNaN(at))
      continue;
    fields[parameter] = seconds(at);
    echo[column] = value;
    pushed.push({ condition, exact: condition.exact, as: `${parameter}=${seconds(at)}` });
  }
  const holes = Object.fromEntries(Object.keys(fields).map((name, at) => [name, `{field${at}}`]));
  return {
    request:
      selector.text.length > LONGEST_SELECTOR
        ? post('/series', holes, { encoding: 'form' })
        : get('/series', holes),
    parameters: Object.fromEntries(
      Object.values(fields).map((value, at) => [`field${at}`, { type: 'text', value }]),
    ),
    pushed,
    echo,
    aggregated: false,
    native: selector.text,
    notes: selector.everything
      ? ["Without a condition on metric, every series of the server is listed. Add metric = '…'."]
      : [],
  };
}

/** The label sets of the response: `{ __name__, labels, all }`. */
export function readSeries(body: JsonValue): readonly JsonValue[] {
  const data = body !== null && typeof body === 'object' && 'data' in body ? body.data : [];
  if (!Array.isArray(data)) return [];
  return (data as readonly JsonValue[]).map((all) => {
    const { __name__: name = null, ...labels } = all as Readonly<Record<string, JsonValue>>;
    return { __name__: name, labels, all };
  });
}
