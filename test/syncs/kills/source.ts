import type { ServerResponse } from 'node:http';
import { json } from '../../../server/connectors/testing';
import { issue, repository } from '../../faults/support/service';

interface Row {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly updated: number;
}

const PAGE = 10;
const DAY = 86_400_000;

/** A service like GitHub, whose repositories and issues change: they appear, change, move to other pages and vanish. */
export class Source {
  private readonly repos = new Map<string, readonly Row[]>();
  private gone: readonly (readonly [string, readonly Row[]])[] = [];
  private next = 1;

  constructor(private readonly random: () => number) {
    for (const name of ['a', 'b', 'c'])
      this.repos.set(name, this.rows(5 + this.upTo(45), Date.now() - DAY));
  }

  /** `repo#number title` of each row. */
  texts(where: (row: { readonly state: string }) => boolean = () => true): readonly string[] {
    return [...this.repos]
      .flatMap(([repo, rows]) =>
        rows.filter(where).map(({ number, title }) => `acme/${repo}#${number} ${title}`),
      )
      .sort();
  }

  /** Changes a few of its lists. */
  change(): void {
    for (const [repo, rows] of this.repos)
      if (this.random() < 0.6) this.repos.set(repo, this.changed(rows));
    const what = this.random();
    if (what < 0.1) this.repos.set(`r${this.next}`, this.rows(this.upTo(30)));
    else if (what < 0.17 && this.repos.size > 2) {
      const [first] = this.repos;
      if (first === undefined) return;
      this.repos.delete(first[0]);
      this.gone = [...this.gone, first];
    } else if (what < 0.22) {
      // As they were.
      for (const [repo, rows] of this.gone) this.repos.set(repo, rows);
      this.gone = [];
    }
  }

  respond(url: URL, response: ServerResponse): void {
    const repo = /^\/repos\/acme\/([^/]+)\/issues$/.exec(url.pathname)?.[1];
    const own = repo === undefined ? undefined : this.repos.get(repo);
    if (repo === undefined ? !url.pathname.endsWith('/repos') : own === undefined)
      return json(response, 404, {});
    const since = url.searchParams.get('since');
    const from = since === null ? 0 : Date.parse(since);
    const state = url.searchParams.get('state') ?? 'open';
    const rows: readonly object[] =
      own === undefined
        ? [...this.repos.keys()].map((name) => ({ ...repository(name), has_issues: true }))
        : own
            .filter((row) => row.updated >= from && (state === 'all' || row.state === state))
            .map(({ updated, ...row }) => ({
              ...issue(row.number, `acme/${repo ?? ''}`),
              ...row,
              updated_at: new Date(updated).toISOString(),
            }));
    const page = Number(url.searchParams.get('page') ?? 1);
    url.searchParams.set('page', String(page + 1));
    json(
      response,
      200,
      rows.slice((page - 1) * PAGE, page * PAGE),
      page * PAGE < rows.length ? { link: `<${url.toString()}>; rel="next"` } : {},
    );
  }

  private changed(rows: readonly Row[]): readonly Row[] {
    const what = this.random();
    const at = this.upTo(rows.length);
    const others = rows.filter((_, place) => place !== at);
    const old = rows[at];
    if (what < 0.3) return others;
    if (what < 0.55) return [...this.rows(1 + this.upTo(12)), ...rows];
    if (old === undefined) return rows;
    const updated = Date.now();
    if (what < 0.75) return [...others, { ...old, title: `Changed ${this.next++}`, updated }];
    const state = old.state === 'open' ? 'closed' : 'open';
    return rows.map((row) => (row === old ? { ...old, state, updated } : row));
  }

  private rows(count: number, from = Date.now()): readonly Row[] {
    return Array.from({ length: count }, () => {
      const number = this.next++;
      const state = this.random() < 0.7 ? 'open' : 'closed';
      return { number, title: `Issue ${number}`, state, updated: from };
    });
  }

  private upTo(most: number): number {
    return Math.floor(this.random() * most);
  }
}
