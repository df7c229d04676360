import type { TypedValue } from '../../../common/declaration';
import type { ScanValue } from '../../../server/scan';
import { at, type SampleRow } from './row';
import type { Sample } from './sample';

type Filter = (row: SampleRow, values: readonly string[]) => boolean;

const lower = (value: ScanValue): string => String(value).toLowerCase();
const pieces = (values: readonly string[]): string[] =>
  values.flatMap((value) => value.split(',')).map((value) => value.toLowerCase());
const number = (value: ScanValue): number => (typeof value === 'number' ? value : NaN);

/** How the service applies a request parameter, implemented independently of the engine. */
const FILTERS: Readonly<Record<string, Filter>> = {
  state: (row, values) => values.includes('all') || pieces(values).includes(lower(row.state)),
  owner: (row, [name]) => lower(row.owner) === lower(name),
  author: (row, [name]) => lower(row.author) === lower(name),
  assignee: (row, [name]) => name === 'none' && row.assignee === null,
  min_points: (row, [least]) => number(row.points) >= Number(least),
  below_points: (row, [bound]) => number(row.points) < Number(bound),
  points: (row, values) => values.map(Number).includes(number(row.points)),
  // Compares only the date: earlier rows of the same day are returned too.
  since: (row, [day]) => number(row.created_at) >= at(`${(day ?? '').slice(0, 10)}T00:00:00Z`),
  labels: (row, values) => {
    const labels = Array.isArray(row.labels) ? row.labels.map(lower) : [];
    return pieces(values).every((label) => labels.includes(label));
  },
  // A case-insensitive search that finds tickets by id too.
  q: (row, [text]) => lower(row.title).includes(lower(text)) || row.id === 7,
  done: (row, [value]) => String(row.done) === value,
};

/** Without `state=all` the service returns only open tickets: a hidden filter. */
function hidden(
  { rows: held }: Sample,
  entity: string,
  query: Readonly<Record<string, readonly string[]>>,
): SampleRow[] {
  const rows = [...(held[entity] ?? [])];
  if (!['tickets', 'tasks'].includes(entity) || query.state) return rows;
  return rows.filter((row) => lower(row.state) === 'open');
}

/** Rows that the service returns, in its order. Throws on an unknown parameter. */
export function rowsFor(
  sample: Sample,
  entity: string,
  query: Readonly<Record<string, readonly string[]>>,
  path: Readonly<Record<string, TypedValue>>,
): SampleRow[] {
  let rows = hidden(sample, entity, query);
  const { login } = path;
  if (login) rows = rows.filter((row) => lower(row.login) === lower(login.value as string));
  for (const [name, values] of Object.entries(query)) {
    if (name === 'sort') continue;
    const filter = FILTERS[name];
    if (!filter) throw new Error(`the sample service knows no parameter ${name}`);
    rows = rows.filter((row) => filter(row, values));
  }
  const [sort] = query.sort ?? [];
  if (sort === undefined) return rows;
  const column = sort.replace('-', '');
  const sign = sort.startsWith('-') ? -1 : 1;
  return rows.sort((a, b) => sign * (number(a[column]) - number(b[column])));
}
