import { at, type SampleRow } from './row';

/** A deterministic choice, based on two numbers. */
const pick = <T>(values: readonly T[], row: number, salt: number): T | null =>
  values[(row * 7919 + salt * 104_729 + ((row * row) % 97)) % values.length] ?? null;

const OWNERS = ['ann', 'Ann', 'bob', 'BOB', 'cara', 'dirk', 'erin', 'zoe', null] as const;
const WORDS = ['login', 'Login', 'crash', 'export', 'index_old', '100%', 'dark mode'] as const;
const POINTS = [1, 2, 3, 5, 8, 13, 0, null] as const;

const tasks: readonly SampleRow[] = Array.from({ length: 60 }, (_, i) => ({
  id: i + 1,
  title: `${pick(WORDS, i, 1) ?? ''} ${pick(WORDS, i, 5) ?? ''}`,
  state: pick(['open', 'closed', 'Closed', 'Open', null], i, 2),
  owner: pick(OWNERS, i, 3),
  points: pick(POINTS, i, 4),
  score: pick([0.5, 1.25, -2.5, 10, null], i, 6),
  done: pick([true, false, null], i, 7),
  sprint: pick([1, 2, 3, 4, 5, 41, null], i, 8),
  created_at: at('2026-01-01T00:00:00Z') + i * 36_000_000_000,
  labels: pick([['Bug', 'ui'], ['bug'], [], ['API', 'docs'], null], i, 9),
}));

const members: readonly SampleRow[] = Array.from({ length: 45 }, (_, i) => ({
  id: i + 1,
  login: ['Ann', 'bob', 'CARA', 'dirk', 'erin'][i] ?? `member${i}`,
  team: pick(['core', 'web', 'ops', null], i, 1),
  age: pick([21, 28, 34, 41, 55, null], i, 2),
}));

const sprints: readonly SampleRow[] = Array.from({ length: 40 }, (_, i) => ({
  id: i + 1,
  name: `Sprint ${i % 13}`,
  lead: pick(OWNERS, i, 2),
  budget: pick([10, 20, 30, 40, null], i, 3),
}));

/** Tables with more rows and NULLs than one would write by hand. */
export const LARGE_ROWS = { tasks, members, sprints };
