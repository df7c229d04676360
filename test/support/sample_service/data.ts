import { at, type SampleRow } from './row';
import { LARGE_ROWS } from './large_data';

export type { SampleRow } from './row';
export { at } from './row';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

interface Ticket {
  readonly id: number;
  readonly title: string;
  readonly state: string;
  readonly author: string;
  readonly created: string;
  readonly priority?: string;
  readonly points?: number;
  readonly score?: number;
  readonly assignee?: string;
  readonly labels?: readonly string[];
  readonly due?: string;
  readonly closed?: string;
  readonly done?: boolean;
  readonly details?: object;
}

const TICKETS: readonly Ticket[] = [
  {
    id: 1,
    title: 'Login fails on Safari',
    state: 'open',
    author: 'Ann',
    created: '2026-01-02T08:00:00Z',
    priority: 'high',
    points: 5,
    score: 1.5,
    assignee: 'bob',
    labels: ['Bug', 'ui'],
    due: '2026-02-01',
    done: false,
    details: { browser: { name: 'Safari', version: 17 }, steps: ['open', 'type'] },
  },
  {
    id: 2,
    title: 'Add dark mode',
    state: 'closed',
    author: 'bob',
    created: '2026-01-03T09:30:00Z',
    priority: 'low',
    points: 3,
    score: 2.25,
    labels: ['feature', 'UI'],
    closed: '2026-01-20T10:00:00Z',
    done: true,
    details: { votes: 12 },
  },
  {
    id: 3,
    title: '100% CPU when idle',
    state: 'open',
    author: 'cara',
    created: '2026-01-05T23:59:59.5Z',
    points: 8,
    assignee: 'Ann',
    labels: ['bug'],
    due: '2026-01-31',
    done: false,
  },
  {
    id: 4,
    title: 'Crash_on_start',
    state: 'Closed',
    author: 'ann',
    created: '2026-01-10T00:00:00Z',
    priority: 'high',
    score: -0.5,
    assignee: 'cara',
    labels: [],
    closed: '2026-01-11T00:00:00Z',
    done: true,
    details: { votes: null },
  },
  {
    id: 5,
    title: 'Export to CSV',
    state: 'open',
    author: 'bob',
    created: '2026-01-15T12:00:00Z',
    priority: 'medium',
    points: 3,
    score: 0,
    due: '2026-03-01',
    done: false,
    details: { browser: { name: 'Firefox', version: 122.5 }, 'a/b': 'slash' },
  },
  {
    id: 6,
    title: 'ähnliche Übersicht',
    state: 'open',
    author: 'dirk',
    created: '2026-01-15T12:00:00Z',
    priority: 'medium',
    points: 1,
    assignee: 'BOB',
    labels: ['docs', 'Bug', 'i18n'],
    done: false,
  },
  {
    id: 7,
    title: '',
    state: 'closed',
    author: 'Cara',
    created: '2026-02-01T06:15:00.123456Z',
    points: 0,
    score: 9.75,
    labels: ['feature'],
    closed: '2026-02-02T06:15:00Z',
    done: true,
  },
  {
    id: 8,
    title: 'It\'s a "quoted" title',
    state: 'open',
    author: 'erin',
    created: '2026-02-10T18:00:00Z',
    priority: 'low',
    points: 13,
    score: 2.25,
    assignee: 'dirk',
    labels: ['Feature', 'api'],
    due: '2026-02-28',
    done: false,
    details: { votes: 3 },
  },
  {
    id: 9,
    title: 'Login loops after logout',
    state: 'open',
    author: 'bob',
    created: '2026-02-14T00:00:00Z',
    priority: 'high',
    points: 5,
    labels: ['bug', 'api'],
    assignee: 'ann',
    done: false,
    details: { browser: { name: 'Safari', version: 16 } },
  },
  {
    id: 10,
    title: 'Drop old index',
    state: 'closed',
    author: 'frank',
    created: '2026-03-01T00:00:00Z',
    points: 2,
    score: 4,
    closed: '2026-03-05T12:30:00Z',
    done: true,
  },
];

const PEOPLE: readonly SampleRow[] = [
  { login: 'ann', name: 'Ann Archer', team: 'core', age: 34, email: 'ann@example.com' },
  { login: 'bob', name: 'Bob Baker', team: 'core', age: 28, email: null },
  { login: 'cara', name: 'Cara Cole', team: 'web', age: 41, email: 'cara@example.com' },
  { login: 'dirk', name: 'Dirk Dahl', team: 'web', age: null, email: null },
  { login: 'gina', name: 'Gina Gold', team: null, age: 28, email: 'gina@example.com' },
];
const TEAMS: readonly SampleRow[] = [
  { name: 'core', floor: 1 },
  { name: 'web', floor: 2 },
  { name: 'ops', floor: 2 },
];

const iso = (text: string): number => {
  // Date.parse stops at milliseconds.
  const [, fraction = ''] = /\.(\d+)Z$/.exec(text) ?? [];
  return at(text.replace(/\.\d+Z$/, 'Z')) + Number(fraction.padEnd(6, '0') || 0);
};

/** What the sample service holds, as a scan would map it. */
export const SAMPLE_ROWS: Readonly<Record<string, readonly SampleRow[]>> = {
  tickets: TICKETS.map((ticket) => ({
    id: ticket.id,
    title: ticket.title,
    state: ticket.state,
    author: ticket.author,
    created_at: iso(ticket.created),
    priority: ticket.priority ?? null,
    points: ticket.points ?? null,
    score: ticket.score ?? null,
    assignee: ticket.assignee ?? null,
    labels: ticket.labels ?? null,
    due: ticket.due === undefined ? null : day(ticket.due),
    closed_at: ticket.closed === undefined ? null : iso(ticket.closed),
    done: ticket.done ?? null,
    details: ticket.details === undefined ? null : JSON.stringify(ticket.details),
  })),
  people: PEOPLE,
  teams: TEAMS,
  ...LARGE_ROWS,
};
