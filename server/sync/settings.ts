import type { SyncOptions } from '../../common/binding';
import type { Portions } from './gathered';
import type { SyncSettings } from './run_context';

const DAY_SECONDS = 86_400;
const LOOK_BACK_SECONDS = 300;
const MAX_DELETE_RATIO = 0.2;

/** Pages that arrive faster are processed together. */
export const PORTIONS: Portions = { rows: 1000, milliseconds: 500 };

/** Options of a sync with their defaults. */
export const settingsOf = (
  {
    maxDeleteRatio = MAX_DELETE_RATIO,
    fullEverySeconds = DAY_SECONDS,
    lookBackSeconds = LOOK_BACK_SECONDS,
  }: SyncOptions,
  portions = PORTIONS,
): SyncSettings => ({
  portions,
  maxDeleteRatio,
  fullEveryMilliseconds: fullEverySeconds * 1000,
  lookBackMilliseconds: lookBackSeconds * 1000,
});
