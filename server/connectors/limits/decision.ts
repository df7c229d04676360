import type { Turn } from './caller_turns';
import type { LimitState } from './shared/limit_state';
import type { Delay, Waiter } from './waiting';

/** What a gate decided about the requests that wait. */
export interface Decision {
  readonly now: number;
  readonly granted: readonly Turn<Waiter>[];
  readonly held: readonly (readonly [Waiter, Delay])[];
  /** Whether a slot of another process is waited for. */
  readonly crowded: boolean;
  /** Whether no other process sends or waits. */
  readonly onlyOne?: boolean;
  /** What is known of all processes, if no other one may send for now. */
  readonly known?: LimitState | undefined;
}

/** Who has counted a request that is granted: this process, all of them, or all of them with the next exchange. */
export type Counted = 'own' | 'shared' | 'shared_later';
