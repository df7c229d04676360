import type { Cursor } from '../cursor';
import type { Expected, NamedThing } from '../expectation';
import type { Visible } from '../tables_in_scope';

/** All that the offers of one kind look at. */
export interface PlaceInStatement {
  readonly cursor: Cursor;
  readonly expected: readonly Expected[];
  /** Which things may be named here, with the rules around. */
  readonly named: ReadonlyMap<NamedThing, readonly number[]>;
  readonly visible: Visible;
}
