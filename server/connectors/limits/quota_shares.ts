/** The part of a quota that is kept for users who have sent fewer requests than others. */
const KEPT_SHARE = 0.2;

/**
 * What each user has used of a quota in its current window. A user who has used more than an equal part leaves the rest
 * to the others, so that one who reads everything does not end the work of all.
 */
export class QuotaShares {
  private readonly used = new Map<string, number>();

  took(caller: string, weight: number): void {
    this.used.set(caller, (this.used.get(caller) ?? 0) + weight);
  }

  /** How much of the quota is kept from a request that these callers wait for. */
  keptFrom(callers: readonly string[], limit: number | undefined, users: number): number {
    if (users < 2 || limit === undefined) return 0;
    const part = limit / users;
    const isModest = callers.some((caller) => (this.used.get(caller) ?? 0) < part);
    return isModest ? 0 : Math.ceil(limit * KEPT_SHARE);
  }

  newWindow(): void {
    this.used.clear();
  }
}
