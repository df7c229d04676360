/** Script time of one step, in milliseconds; the browser's own work on what was made takes as long again. */
const STEP = 6;
/** Of one unit of work, before any was measured: a slow machine's. */
const SLOW = 0.1;

/** How much can be drawn in one step, from how long the steps before took. */
export interface Pace {
  /** The work that fits in the next step. */
  readonly most: () => number;
  /** A step of so much work took so long. */
  readonly took: (work: number, milliseconds: number) => void;
}

/** Quick to slow down, slow to speed up: a busy machine is seen at once and forgotten later. */
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
