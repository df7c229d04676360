/** A request that waits for a bucket. */
export interface Queued {
  /** Grows with each arrival and each turn. */
  readonly arrival: number;
  /** Whoever waits for its response; others may join while it waits. */
  callers(): readonly string[];
}

/** The next request has the lowest `round`; among those, the lowest `place`. */
export interface Turn<W extends Queued> {
  readonly queued: W;
  /** Whose turn it would use. */
  readonly caller: string;
  /** How many requests of that caller go first. */
  readonly round: number;
  readonly place: number;
}

/** Callers take turns at one bucket, however many requests they have waiting; each caller's own stay in order. */
export class CallerTurns {
  /** When each caller who is still waiting last had a turn. */
  private readonly last = new Map<string, number>();

  /** The turns of requests in the order of their arrival. One with several callers gets the first of their turns. */
  of<W extends Queued>(waiting: readonly W[]): readonly Turn<W>[] {
    const callers = new Map<string, { place: number; rounds: number }>();
    return waiting.map((queued) => {
      const turns = queued.callers().map((caller) => {
        const place = Math.max(queued.arrival, this.last.get(caller) ?? 0);
        const seen = callers.get(caller) ?? { place, rounds: 0 };
        callers.set(caller, seen);
        return { queued, caller, round: seen.rounds++, place: seen.place };
      });
      const [first = { queued, caller: '', round: 0, place: queued.arrival }, ...others] = turns;
      return others.reduce((best, turn) => (byTurn(turn, best) < 0 ? turn : best), first);
    });
  }

  /** `caller` had a turn, the latest of all; those who wait no longer arrive as new ones the next time. */
  took(caller: string, at: number, waiting: readonly Queued[]): void {
    if (waiting.some((queued) => queued.callers().includes(caller))) this.last.set(caller, at);
    else this.last.delete(caller);
  }
}

export const byTurn = (
  one: Pick<Turn<Queued>, 'round' | 'place'>,
  other: Pick<Turn<Queued>, 'round' | 'place'>,
): number => one.round - other.round || one.place - other.place;
