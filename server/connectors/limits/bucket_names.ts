import { DEFAULT_BUCKET } from './declared_bucket';

/**
 * What the service calls the buckets of a declaration, as its responses report it. A bucket whose declared name the
 * service uses itself is never renamed; for any other, its last response counts, and for the default one the first.
 */
export class BucketNames {
  private readonly reported = new Map<string, string>();
  private readonly known = new Set<string>();

  constructor(private readonly declared: ReadonlySet<string>) {}

  /** The name under which the state of an assumed bucket is kept. */
  of(assumed: string): string {
    return this.reported.get(assumed) ?? assumed;
  }

  /** What it calls each of them, as far as it differs. */
  all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.reported);
  }

  /** The declared bucket that the service reports under this name. */
  declaredFor(name: string): string | undefined {
    if (this.declared.has(name)) return name;
    return [...this.reported].find(
      ([assumed, reported]) => reported === name && this.declared.has(assumed),
    )?.[0];
  }

  /** A response to a request of the bucket `assumed` named its bucket. */
  learn(assumed: string, name: string): void {
    if (this.declared.has(name)) this.known.add(name);
    if (name === assumed || name === DEFAULT_BUCKET) this.reported.delete(assumed);
    else if (assumed === DEFAULT_BUCKET) {
      if (!this.reported.has(assumed)) this.reported.set(assumed, name);
    } else if (this.declared.has(assumed) && !this.known.has(assumed) && !this.declared.has(name))
      this.reported.set(assumed, name);
  }
}
