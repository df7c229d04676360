import { StatementCache } from './statement_cache';

describe('recently parsed statements', () => {
  it('are forgotten when they become too many, the oldest first', () => {
    const cache = new StatementCache<number>();
    const text = (at: number): string => `${at} `.padEnd(1024, 'x');
    for (let at = 0; at < 1000; at += 1) cache.keep(text(at), at);
    expect(cache.get(text(999))).toBe(999);
    expect(cache.get(text(600))).toBe(600);
    expect(cache.get(text(400))).toBeUndefined();
  });

  it('always include the latest, and a long one pushes out all others', () => {
    const cache = new StatementCache<number>();
    const long = 'x'.repeat(1024 * 1024);
    cache.keep('SELECT 1', 1);
    cache.keep(long, 2);
    expect([cache.get('SELECT 1'), cache.get(long)]).toEqual([undefined, 2]);
    cache.keep('SELECT 3', 3);
    expect([cache.get(long), cache.get('SELECT 3')]).toEqual([undefined, 3]);
  });
});
