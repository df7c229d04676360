import { PromqlError, type Vector } from './value';

const REDUCE: Readonly<Record<string, (values: readonly number[]) => number>> = {
  sum: (values) => values.reduce((total, value) => total + value, 0),
  avg: (values) => values.reduce((total, value) => total + value, 0) / values.length,
  count: (values) => values.length,
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  group: () => 1,
};

/** `sum by (job) (…)`, `max without (instance) (…)`. */
export function aggregate(
  operation: string,
  vector: Vector,
  names: readonly string[],
  without: boolean,
): Vector {
  const reduce = REDUCE[operation];
  if (!reduce) throw new PromqlError(`the sample does not know the aggregate ${operation}`);
  const groups = new Map<string, { labels: Record<string, string>; values: number[] }>();
  for (const one of vector) {
    const kept = Object.entries(one.labels).filter(([name]) =>
      without ? name !== '__name__' && !names.includes(name) : names.includes(name),
    );
    const key = JSON.stringify(kept.sort());
    const group = groups.get(key) ?? { labels: Object.fromEntries(kept), values: [] };
    group.values.push(one.value);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ labels, values }) => ({ labels, value: reduce(values) }));
}

/** `topk(3, …)`: negative counts give the smallest. */
export function extremes(vector: Vector, count: number): Vector {
  const sign = count > 0 ? -1 : 1;
  return [...vector]
    .sort((left, right) => sign * (left.value - right.value))
    .slice(0, Math.abs(count));
}
