import type { Cursor } from '../cursor';
import type { Expected, NamedThing } from '../expectation';
import type { Visible } from '../tables_in_scope';

/** The context for offers. */
export interface PlaceInStatement {
  readonly cursor: Cursor;
  readonly expected: readonly Expected[];
  /** Which things may be named here, with the enclosing rules. */
  readonly named: ReadonlyMap<NamedThing, readonly number[]>;
  readonly visible: Visible;
}
