import type { Observable } from '../core_types';

/** A changing value that is emitted to each subscriber immediately. */
export class Current<T> implements Observable<T> {
  private readonly listeners = new Set<(value: T) => void>();

  constructor(private now: T) {}

  get value(): T {
    return this.now;
  }
  /** The number of subscribers. */
  get count(): number {
    return this.listeners.size;
  }
  set(value: T): void {
    this.now = value;
    for (const listener of [...this.listeners]) listener(value);
  }
  subscribe(next: (value: T) => void): { unsubscribe(): void } {
    this.listeners.add(next);
    next(this.now);
    return { unsubscribe: () => this.listeners.delete(next) };
  }
}
