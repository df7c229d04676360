import type { BenchEngine, Outcome } from '../engine';

/** What a run of a sync has counted. */
export interface BenchRun {
  readonly kind: string;
  readonly read: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly requests: number;
  readonly milliseconds: number;
}

/** Runs a SYNC or RUN SYNC statement. Throws unless it was complete. */
export async function runSync(engine: BenchEngine, statement: string): Promise<BenchRun> {
  return runOf(await engine.run(statement));
}

function runOf({ first, milliseconds }: Outcome): BenchRun {
  const [row = []] = first;
  const [, outcome, kind, read, written, unchanged, removed, rejected, requests] = row;
  if (outcome !== 'ok' || rejected !== 0) throw new Error(`The run was ${String(outcome)}.`);
  return {
    kind: String(kind),
    read: Number(read),
    written: Number(written),
    unchanged: Number(unchanged),
    removed: Number(removed),
    requests: Number(requests),
    milliseconds,
  };
}
