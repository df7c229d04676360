import type { SampleObject, SampleOrg, SampleRecord } from '../org';
import { satisfies, type Value } from './conditions';
import { parseSoql, SoqlError, type Selected, type SoqlQuery } from './parse';

type Row = Record<string, unknown>;

/** The records of a query, as the API returns them. Throws SoqlError. */
export function runSoql(org: SampleOrg, soql: string, now: number): readonly Row[] {
  const query = parseSoql(soql);
  const sObject = org.objects.find(({ name }) => name.toLowerCase() === query.from.toLowerCase());
  if (sObject?.queryable !== true)
    throw new SoqlError('INVALID_TYPE', `sObject type '${query.from}' is not supported.`);
  for (const field of fieldsOf(query)) check(org, sObject, field);
  const { where } = query;
  const found = sObject.records.filter(
    (record) =>
      where === undefined || satisfies(where, (field) => read(org, sObject, record, field), now),
  );
  if (query.select.some(({ aggregate }) => aggregate !== undefined))
    return grouped(org, sObject, found, query).slice(0, query.limit);
  const ordered = [...found].sort((one, other) => {
    for (const { field, descending, nullsLast } of query.orderBy) {
      const [left, right] = [read(org, sObject, one, field), read(org, sObject, other, field)];
      if (left === right) continue;
      if (left === null || right === null) return (left === null) === nullsLast ? 1 : -1;
      return (left < right ? -1 : 1) * (descending ? -1 : 1);
    }
    return 0;
  });
  const end = query.limit === undefined ? undefined : query.offset + query.limit;
  return ordered
    .slice(query.offset, end)
    .map((record) => rendered(org, sObject, record, query.select));
}

const fieldsOf = ({ select, groupBy, orderBy }: SoqlQuery): readonly string[] => [
  ...select.map(({ field }) => field),
  ...groupBy,
  ...orderBy.map(({ field }) => field),
];

/** The record that a field such as `Owner` leads to. */
function parentOf(org: SampleOrg, sObject: SampleObject, relationship: string) {
  const field = sObject.fields.find(({ relationshipName }) => relationshipName === relationship);
  const parent = org.objects.find(({ name }) => name === field?.referenceTo?.[0]);
  return field === undefined || parent === undefined ? undefined : { field, parent };
}

function check(org: SampleOrg, sObject: SampleObject, path: string): void {
  const [first = '', second] = path.split('.');
  const related = second === undefined ? undefined : parentOf(org, sObject, first);
  const known =
    second === undefined
      ? sObject.fields.some(({ name }) => name.toLowerCase() === first.toLowerCase())
      : related?.parent.fields.some(({ name }) => name === second) === true;
  if (!known)
    throw new SoqlError(
      'INVALID_FIELD',
      `No such column '${path}' on entity '${sObject.name}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name.`,
    );
}

function read(org: SampleOrg, sObject: SampleObject, record: SampleRecord, path: string): Value {
  const [first = '', second] = path.split('.');
  if (second !== undefined) {
    const related = parentOf(org, sObject, first);
    const id = related && record[related.field.name];
    const found = related?.parent.records.find((one) => one['Id'] === id);
    return related && found ? read(org, related.parent, found, second) : null;
  }
  const name = sObject.fields.find((one) => one.name.toLowerCase() === first.toLowerCase())?.name;
  if (name === undefined)
    throw new SoqlError('INVALID_FIELD', `No such column '${path}' on entity '${sObject.name}'.`);
  return record[name] ?? null;
}

function rendered(
  org: SampleOrg,
  sObject: SampleObject,
  record: SampleRecord,
  select: readonly Selected[],
): Row {
  const id = String(record['Id']);
  const row: Row = {
    attributes: { type: sObject.name, url: `/services/data/v60.0/sobjects/${sObject.name}/${id}` },
  };
  for (const { field } of select) {
    const [first = '', second] = field.split('.');
    const value = read(org, sObject, record, field);
    if (second === undefined) row[first] = value;
    else if (record[parentOf(org, sObject, first)?.field.name ?? ''] == null) row[first] = null;
    else row[first] = { ...(row[first] as Row | undefined), [second]: value };
  }
  return row;
}

function grouped(
  org: SampleOrg,
  sObject: SampleObject,
  records: readonly SampleRecord[],
  { select, groupBy }: SoqlQuery,
): Row[] {
  const groups = new Map<string, SampleRecord[]>();
  for (const record of records) {
    const key = JSON.stringify(groupBy.map((field) => read(org, sObject, record, field)));
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  if (groupBy.length === 0 && groups.size === 0) groups.set('', []);
  return [...groups.values()].map((of) => {
    const row: Row = { attributes: { type: 'AggregateResult' } };
    let unnamed = 0;
    for (const { aggregate, field, alias } of select) {
      const values = of.map((record) => read(org, sObject, record, field));
      if (aggregate === undefined) row[field] = values[0] ?? null;
      else row[alias ?? `expr${unnamed++}`] = computed(aggregate, values);
    }
    return row;
  });
}

function computed(aggregate: string, all: readonly Value[]): Value {
  const values = all.filter((value) => value !== null);
  if (aggregate === 'COUNT') return values.length;
  if (values.length === 0) return null;
  const sum = values.reduce<number>((total, value) => total + Number(value), 0);
  if (aggregate === 'SUM') return sum;
  if (aggregate === 'AVG') return sum / values.length;
  const sorted = [...values].sort((one, other) => (one < other ? -1 : 1));
  return (aggregate === 'MIN' ? sorted[0] : sorted.at(-1)) ?? null;
}
