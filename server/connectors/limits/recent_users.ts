/** How long a user counts as one who shares the credential. */
const RECENT_MILLISECONDS = 3_600_000;
/** More would only make each user's part of the quota smaller. */
const MOST_USERS = 100;

/** The users who sent requests with one credential lately. Times are on the monotonic clock. */
export class RecentUsers {
  /** When each of them last used it, the longest ago first. */
  private readonly last = new Map<string, number>();

  saw(callers: readonly string[], now: number): void {
    for (const caller of callers) {
      // Nobody in particular, such as work of the server itself.
      if (caller === '') continue;
      this.last.delete(caller);
      this.last.set(caller, now);
    }
    for (const [caller, at] of this.last) {
      if (at > now - RECENT_MILLISECONDS && this.last.size <= MOST_USERS) return;
      this.last.delete(caller);
    }
  }

  get count(): number {
    return this.last.size;
  }
}
