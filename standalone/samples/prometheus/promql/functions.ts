import type { SampleSeries } from '../series';
import { nameless, PromqlError, vectorOf, type Value, type Vector } from './value';

const EACH: Readonly<Record<string, (value: number) => number>> = {
  abs: Math.abs,
  ceil: Math.ceil,
  floor: Math.floor,
  round: Math.round,
  sgn: Math.sign,
};

/** Functions of a range, computed from its first and last sample. */
const OVER_RANGE: Readonly<
  Record<string, (first: number, last: number, seconds: number) => number>
> = {
  rate: (first, last, range) => (last - first) / range,
  irate: (first, last, range) => (last - first) / range,
  increase: (first, last) => last - first,
  delta: (first, last) => last - first,
  avg_over_time: (first, last) => (first + last) / 2,
  max_over_time: Math.max,
  min_over_time: Math.min,
};

/** A function of instant vectors, numbers and texts. */
export function callFunction(name: string, args: readonly (Value | string)[]): Value {
  const [first] = args;
  if (name === 'vector' && typeof first === 'number') return [{ labels: {}, value: first }];
  if (first === undefined || typeof first === 'string') throw unknown(name);
  const vector = vectorOf(first, `call to function "${name}"`);
  if (name === 'label_replace') return labelReplace(vector, args.slice(1));
  const each = EACH[name];
  if (!each) throw unknown(name);
  return vector.map(({ labels, value }) => ({ labels: nameless(labels), value: each(value) }));
}

/** A function of a range of `range` seconds that ends at `at`. */
export function callOverRange(
  name: string,
  series: readonly SampleSeries[],
  at: number,
  range: number,
): Vector {
  const over = OVER_RANGE[name];
  if (!over) throw unknown(name);
  return series.flatMap((one) => {
    const first = one.value(at - range);
    const last = one.value(at);
    return first === undefined || last === undefined
      ? []
      : [{ labels: nameless(one.labels), value: over(first, last, range) }];
  });
}

/** https://prometheus.io/docs/prometheus/latest/querying/functions/#label_replace */
function labelReplace(vector: Vector, args: readonly (Value | string)[]): Vector {
  const [target, replacement, source, pattern] = args;
  if (
    typeof target !== 'string' ||
    typeof replacement !== 'string' ||
    typeof source !== 'string' ||
    typeof pattern !== 'string'
  )
    throw new PromqlError('label_replace takes a vector and four texts');
  const whole = new RegExp(`^(?:${pattern})$`, 's');
  return vector.map(({ labels, value }) => {
    const match = whole.exec(labels[source] ?? '');
    if (!match) return { labels, value };
    const written = replacement.replace(/\$(\$|\d+)/g, (_, group: string) =>
      group === '$' ? '$' : (match[Number(group)] ?? ''),
    );
    const { [target]: _, ...rest } = labels;
    return { labels: written === '' ? rest : { ...rest, [target]: written }, value };
  });
}

const unknown = (name: string): PromqlError =>
  new PromqlError(`the sample does not know the function ${name}`);
