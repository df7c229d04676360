import { BOARDS, type ProjectKey } from './words';

export interface SampleSprint {
  readonly id: number;
  readonly name: string;
  readonly board: number;
  readonly project: ProjectKey;
  readonly state: 'closed' | 'active' | 'future';
  readonly goal: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;
const LENGTH = 14 * DAY;
const GOALS = ['Calmer peaks', 'Fewer retries', 'Faster checkout', 'One broker', 'Clean alerts'];
/** Before the current one, and after it. */
const CLOSED = 6;
const FUTURE = 1;

/** Two weeks each, for every scrum board; one is under way. */
export const sampleSprints = (now: number): readonly SampleSprint[] =>
  BOARDS.filter(({ type }) => type === 'scrum').flatMap((board) =>
    Array.from({ length: CLOSED + 1 + FUTURE }, (_, at): SampleSprint => {
      const start = now - 5 * DAY + (at - CLOSED) * LENGTH;
      return {
        id: board.id * 100 + at + 1,
        name: `${board.project} Sprint ${at + 1}`,
        board: board.id,
        project: board.project,
        state: at < CLOSED ? 'closed' : at === CLOSED ? 'active' : 'future',
        goal: GOALS[at % GOALS.length] ?? '',
        start,
        end: start + LENGTH,
      };
    }),
  );
