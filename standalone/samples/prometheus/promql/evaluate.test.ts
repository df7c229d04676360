import { sampleSeries } from '../series';
import { evaluate } from './evaluate';
import { seconds } from './duration';
import { PromqlError, type Sample } from './value';

const AT = 1_790_000_000;
const vector = (query: string): readonly Sample[] => {
  const value = evaluate(query, AT, sampleSeries());
  if (typeof value === 'number') throw new Error('a vector was expected');
  return value;
};

describe("the sample Prometheus' PromQL", () => {
  it('selects by name and by every kind of matcher', () => {
    expect(vector('up')).toHaveLength(8);
    expect(vector('up{job="checkout"}')).toHaveLength(3);
    expect(vector('up{job!="checkout"}')).toHaveLength(5);
    expect(vector('{__name__="up", job=~"(?s:.*)[oO]ut"}')).toHaveLength(3);
    expect(vector('up{job!~"check.*|pay.*"}')).toHaveLength(3);
    expect(vector('up{zone=""}')).toHaveLength(8);
  });
  it('compares with numbers and keeps the labels', () => {
    expect(vector('up == 0')).toEqual([
      { labels: { __name__: 'up', job: 'checkout', instance: '10.0.1.13:8080' }, value: 0 },
    ]);
  });
  it('aggregates by and without labels', () => {
    expect(vector('sum by (job) (up)')).toContainEqual({ labels: { job: 'checkout' }, value: 2 });
    expect(vector('count without (instance) (up)')).toHaveLength(4);
    expect(vector('topk(2, up)')).toHaveLength(2);
  });
  it('evaluates several labeled aggregates at once', () => {
    const query =
      'label_replace(count by (job) (up), "as", "n", "", "") or label_replace(sum by (job) (up), "as", "s", "", "")';
    expect(vector(query).filter(({ labels }) => labels['job'] === 'checkout')).toEqual([
      { labels: { job: 'checkout', as: 'n' }, value: 3 },
      { labels: { job: 'checkout', as: 's' }, value: 2 },
    ]);
  });
  it('returns the other side of `or` only where nothing matches', () => {
    expect(vector('count(up) or vector(0)')).toEqual([{ labels: {}, value: 8 }]);
    expect(vector('count(nothing) or vector(0)')).toEqual([{ labels: {}, value: 0 }]);
  });
  it('computes rates of counters that look like traffic', () => {
    const [rate] = vector('sum(rate(http_requests_total{job="checkout", code="200"}[5m]))');
    expect(rate?.value).toBeGreaterThan(100);
    expect(rate?.value).toBeLessThan(400);
  });
  it('rejects what it does not support, and what does not parse', () => {
    expect(() => vector('quantile(0.9, up)')).toThrow(PromqlError);
    expect(() => vector('up{')).toThrow('parse error');
    expect(() => vector('sum(1)')).toThrow('got scalar');
  });
  it.each([
    ['90', 90],
    ['5m', 300],
    ['1h30m', 5400],
    ['500ms', 0.5],
  ])('reads the duration %s', (text, expected) => {
    expect(seconds(text)).toBe(expected);
  });
});
