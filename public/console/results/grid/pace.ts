/** Script time of one step, in milliseconds; the browser's own layout work takes as long again. */
const STEP = 6;
/** Assumed milliseconds per unit of work before any was measured, as on a slow machine. */
const SLOW = 0.1;

/** How much can be rendered in one step, based on the time of earlier steps. */
export interface Pace {
  /** The work that fits in the next step. */
  readonly most: () => number;
  /** Records the work of a step and its time. */
  readonly took: (work: number, milliseconds: number) => void;
}

/** Slows down quickly and speeds up slowly, so that a busy machine is noticed at once. */
export function createPace(): Pace {
  let unit = SLOW;
  return {
    most: () => STEP / unit,
    took: (work, milliseconds) => {
      if (work <= 0) return;
      const seen = milliseconds / work;
      unit = Math.max(0.005, seen > unit ? seen : unit * 0.7 + seen * 0.3);
    },
  };
}
