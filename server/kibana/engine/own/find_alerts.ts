import type { AlertingStart, KibanaRequest, RuleRegistryStart } from '../../contracts';

type Fields = Readonly<Record<string, unknown>>;

/** Alerts of all types of rules that the user may see, oldest first, and where the next page begins. */
export async function findAlerts(
  ruleRegistry: RuleRegistryStart,
  alerting: AlertingStart,
  request: KibanaRequest,
  query: URLSearchParams,
): Promise<object> {
  const client = await ruleRegistry.getRacClientWithRequest(request);
  const size = Number(query.get('size') ?? 500);
  const after = query.get('after');
  const since = query.get('since');
  const statuses = query.getAll('status');
  const filter = [
    ...(since === null ? [] : [{ range: { '@timestamp': { gte: since } } }]),
    ...(statuses.length === 0 ? [] : [{ terms: { 'kibana.alert.status': statuses } }]),
  ];
  const { hits } = await client.find({
    ruleTypeIds: [...alerting.listTypes().values()].map(({ id }) => id),
    query: { bool: { filter } },
    size,
    sort: [{ '@timestamp': 'asc' }, { 'kibana.alert.uuid': 'asc' }],
    ...(after !== null && { search_after: JSON.parse(after) as (string | number)[] }),
    track_total_hits: false,
  });
  const found = hits.hits;
  const last = found.at(-1)?.sort;
  return {
    alerts: found.map((hit) => rowOf(hit._id, hit._index, flat(hit._source ?? {}))),
    // A page that is not full is the last one.
    next: found.length < size || last === undefined ? null : JSON.stringify(last),
  };
}

const rowOf = (id: string | undefined, index: string, fields: Fields): object => ({
  id: fields['kibana.alert.uuid'] ?? id,
  timestamp: fields['@timestamp'],
  status: fields['kibana.alert.status'],
  workflow_status: fields['kibana.alert.workflow_status'],
  rule_id: fields['kibana.alert.rule.uuid'],
  rule_name: fields['kibana.alert.rule.name'],
  rule_type_id: fields['kibana.alert.rule.rule_type_id'],
  rule_tags: listOf(fields['kibana.alert.rule.tags']),
  reason: fields['kibana.alert.reason'],
  severity: fields['kibana.alert.severity'],
  started_at: fields['kibana.alert.start'],
  ended_at: fields['kibana.alert.end'],
  tags: listOf(fields['tags']),
  url: fields['kibana.alert.url'],
  index_name: index,
  fields,
});

const listOf = (value: unknown): unknown => (typeof value === 'string' ? [value] : value);

/** Fields by their full names: types of rules differ in whether they nest them. */
function flat(source: Fields, prefix = ''): Fields {
  return Object.fromEntries(
    Object.entries(source).flatMap(([name, value]): [string, unknown][] => {
      const path = prefix + name;
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      return isObject ? Object.entries(flat(value as Fields, `${path}.`)) : [[path, value]];
    }),
  );
}
