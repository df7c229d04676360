import type { JsonValue, Translation } from '../../../common/declaration';
import { itemsOf, membersOf } from './response';

/** One row for each point of each series: https://docs.datadoghq.com/api/latest/metrics/#query-timeseries-points */
export function pointsOf(body: JsonValue, { pushed }: Translation): readonly JsonValue[] {
  // Each series of the query lies within its scope, but Datadog writes it in an order of its own.
  const requested = pushed.find(({ condition }) => condition.column === 'scope')?.condition
    .values[0]?.value;
  return itemsOf(membersOf(body).series).flatMap((one) => {
    const series = membersOf(one);
    const { pointlist, metric, scope, length, interval, expression, query_index } = series;
    const row = {
      metric: metric ?? null,
      scope: requested ?? scope ?? null,
      tags: tagsOf(series),
      unit: unitOf(series.unit),
      points: length ?? null,
      interval: interval ?? null,
      expression: expression ?? null,
      query_index: query_index ?? 0,
    };
    return itemsOf(pointlist).map((point) => {
      const [timestamp = null, value = null] = itemsOf(point);
      return { ...row, timestamp, value };
    });
  });
}

/** `["env:prod", "host:web-1"]` as an object; the tags of the scope are those of the series, too. */
function tagsOf({ tag_set, scope }: Readonly<Record<string, JsonValue>>): JsonValue {
  const ofScope = typeof scope === 'string' ? scope.split(',') : [];
  const tags: Record<string, JsonValue> = {};
  for (const tag of [...itemsOf(tag_set), ...ofScope]) {
    const [, key, value] = /^\s*([^\s:!()]+):([^()]*)$/.exec(String(tag)) ?? [];
    // what Datadog calls the group of the sources without the tag
    if (value === 'N/A') continue;
    if (key !== undefined && value !== undefined && !Object.hasOwn(tags, key)) tags[key] = value;
  }
  return tags;
}

/** The first unit per the second, which rates have. */
function unitOf(units: JsonValue | undefined): JsonValue {
  const names = itemsOf(units).flatMap((unit) => {
    const { name } = membersOf(unit);
    return typeof name === 'string' ? [name] : [];
  });
  return names.length === 0 ? null : names.join('/');
}
