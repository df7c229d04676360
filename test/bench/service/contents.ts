import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { issueText, ISSUES_PER_REPOSITORY, REPOSITORIES, updatedAt } from './data';

export const MILLION = 1_000_000;
/** Of an issue in the list of a million. */
const SMALL_BYTES = 40;

/** A rendered response. */
export interface Rendered {
  readonly body: Buffer;
  readonly etag: string;
  /** The body as gzip; compressed once. */
  readonly compressed: () => Buffer;
}
interface Issue {
  readonly repository: number;
  readonly number: number;
}
interface Change {
  readonly at: number;
  readonly times: number;
}

/** What the service has at the moment. Bodies are rendered once. */
export class Contents {
  private perRepository = ISSUES_PER_REPOSITORY;
  private bytes: number | undefined;
  /** Rows of the list of a million, which may have lost some. */
  private rows = MILLION;
  private readonly changes = new Map<number, Change>();
  private readonly pages = new Map<string, Rendered>();
  private readonly lists = new Map<string, readonly Issue[]>();

  get million(): number {
    return this.rows;
  }

  /** As it was at the start, but with so many issues in a repository, of so many bytes each. */
  reset(perRepository: number, bytes: number | undefined): void {
    const same = this.perRepository === perRepository && this.bytes === bytes;
    this.rows = MILLION;
    if (same && this.changes.size === 0) return;
    this.perRepository = perRepository;
    this.bytes = bytes;
    this.changes.clear();
    this.forget();
  }

  /** Changes one in `every` issues now. */
  change(every: number): void {
    const at = Date.now();
    for (let repository = 0; repository < REPOSITORIES; repository += 1)
      for (let number = 1; number <= this.perRepository; number += 1) {
        const id = this.idOf({ repository, number });
        if (id % every !== 0) continue;
        this.changes.set(id, { at, times: (this.changes.get(id)?.times ?? 0) + 1 });
      }
    this.forget();
  }

  /** Leaves so many rows of the list of a million. */
  shorten(rows: number): void {
    this.rows = rows;
  }

  /** The issues of one repository, or of all, newest first. `since`: milliseconds since the epoch. */
  issues(repository: number | undefined, state: string, since: number | undefined) {
    const key = `${repository} ${state} ${since}`;
    const known = this.lists.get(key);
    if (known !== undefined) return known;
    const found: Issue[] = [];
    const [first, last] =
      repository === undefined ? [0, REPOSITORIES - 1] : [repository, repository];
    for (let at = first; at <= last; at += 1)
      for (let number = this.perRepository; number > 0; number -= 1) {
        const issue = { repository: at, number };
        if (state !== 'all' && state !== (number % 2 === 0 ? 'closed' : 'open')) continue;
        if (since === undefined || this.updatedAt(issue) >= since) found.push(issue);
      }
    this.lists.set(key, found);
    return found;
  }

  text(issue: Issue): string {
    const changed = this.changes.get(this.idOf(issue));
    return issueText(issue.repository, issue.number, {
      ...(this.bytes !== undefined && { bytes: this.bytes }),
      ...(changed !== undefined && { changed }),
    });
  }

  /** Only the number of these rows matters. */
  small(number: number): string {
    return issueText(0, number, { bytes: SMALL_BYTES });
  }

  rendered(key: string, make: () => string): Rendered {
    const known = this.pages.get(key);
    if (known) return known;
    const made = renderedOnce(make());
    this.pages.set(key, made);
    return made;
  }

  private updatedAt(issue: Issue): number {
    const changed = this.changes.get(this.idOf(issue));
    return changed?.at ?? updatedAt(issue.repository, issue.number);
  }

  private idOf({ repository, number }: Issue): number {
    return repository * this.perRepository + number;
  }

  private forget(): void {
    this.pages.clear();
    this.lists.clear();
  }
}

/** A response that is not kept. */
export function renderedOnce(text: string): Rendered {
  const body = Buffer.from(text);
  let compressed: Buffer | undefined;
  return {
    body,
    etag: `"${createHash('sha1').update(body).digest('base64url')}"`,
    compressed: () => (compressed ??= gzipSync(body, { level: 5 })),
  };
}
