import { Bucket } from './bucket';
import { BucketNames } from './bucket_names';
import type { LimitState } from './shared/limit_state';

/** Maximum buckets; a service that keeps inventing names gets no further ones. */
const MOST_BUCKETS = 64;

/** The buckets of one credential, by what the service calls them. */
export class Buckets {
  private readonly byName = new Map<string, Bucket>();
  private readonly names: BucketNames;

  /** `declared`: the names in the declaration. */
  constructor(declared: ReadonlySet<string>) {
    this.names = new BucketNames(declared);
  }

  /** The bucket of requests that are assumed to count against this one. */
  of(assumed: string): Bucket {
    return this.called(this.names.of(assumed));
  }

  all(): readonly Bucket[] {
    return [...this.byName.values()];
  }

  /** The name under which the state of an assumed bucket is kept. */
  nameFor(assumed: string): string {
    return this.names.of(assumed);
  }

  /** The declared bucket that the service reports under this name. */
  declaredFor(name: string): string | undefined {
    return this.names.declaredFor(name);
  }

  /** The bucket named in a response, if there is room for another name. */
  named(reported: string | undefined, assumed: string): string {
    if (reported === undefined || !this.hasRoomFor(reported)) return assumed;
    this.learn(assumed, reported);
    return reported;
  }

  /** Adds what other processes know about the buckets, and writes down what is known now. */
  exchange(state: Pick<LimitState, 'names' | 'buckets'>, now: number, epoch: number): void {
    for (const [assumed, reported] of Object.entries(state.names))
      if (this.names.of(assumed) === assumed && this.hasRoomFor(reported))
        this.learn(assumed, reported);
    Object.assign(state.names, this.names.all());
    for (const name of new Set([...Object.keys(state.buckets), ...this.byName.keys()])) {
      const others = state.buckets[name];
      delete state.buckets[name];
      // Named otherwise since.
      if (this.names.of(name) !== name || !this.hasRoomFor(name)) continue;
      const known = this.called(name).absorb(others, now, epoch);
      if (Object.keys(known).length > 0) state.buckets[name] = known;
    }
  }

  private hasRoomFor(name: string): boolean {
    return this.byName.has(name) || this.byName.size < MOST_BUCKETS;
  }

  private called(name: string): Bucket {
    const bucket = this.byName.get(name) ?? new Bucket(name);
    this.byName.set(name, bucket);
    return bucket;
  }

  private learn(assumed: string, reported: string): void {
    const before = this.names.of(assumed);
    this.names.learn(assumed, reported);
    if (before === assumed && this.names.of(assumed) === reported) this.rename(assumed, reported);
  }

  private rename(from: string, to: string): void {
    const bucket = this.byName.get(from);
    if (bucket === undefined || from === to) return;
    this.byName.delete(from);
    if (this.byName.has(to)) return;
    bucket.name = to;
    this.byName.set(to, bucket);
  }
}
