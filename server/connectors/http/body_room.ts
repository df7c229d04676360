import type { Clock } from '../../ports';

/** Smaller bodies are not counted: they are soon processed, and the scans that request them have budgets of their own. */
const COUNTED_BYTES = 1024 * 1024;
/** A body counts until it is processed, but no longer than this: what processes it may itself wait for another one. */
const HELD_MILLISECONDS = 5_000;

/** Whose bodies they are: the name of a user. */
type User = string;

interface UserRoom {
  /** Of all bodies that count. */
  bytes: number;
  /** How many of them were read to their ends. */
  arrived: number;
  /** Those that wait for room. The one that arrived first is the next. */
  readonly waiting: Waiter[];
  /** The one that may be read to its end whatever it takes, so that not all of them wait for each other. */
  favored: BodySpace | undefined;
}
interface Waiter {
  readonly space: BodySpace;
  readonly age: number;
  readonly admit: () => void;
}

/** The memory for one body. */
export interface BodySpace {
  /**
   * Counts bytes that came. Undefined if there is room for more; otherwise resolves as soon as there is, or rejects with
   * the signal's reason.
   */
  take(bytes: number, signal: AbortSignal): Promise<void> | undefined;
  /** Milliseconds spent waiting for room. */
  waited(): number;
  /** The body was read to its end; it counts until `release`, for a while. */
  arrived(): void;
  /** The body is no longer needed; repeated calls have no effect. */
  release(): void;
}

/**
 * Limits the memory for the bodies of each user that are read or processed at once. Beyond it, connections are not read
 * until earlier bodies are processed; at least one body is always read, so that nothing waits forever.
 */
export class BodyRoom {
  private readonly users = new Map<User, UserRoom>();
  private opened = 0;

  constructor(
    private readonly bytesPerUser: number,
    private readonly clock: Clock,
  ) {}

  /** Space for a body that is about to be read. */
  open(user: User): BodySpace {
    const age = this.opened++;
    let held = 0;
    let waited = 0;
    let waitingSince: number | undefined;
    let state: 'small' | 'counted' | 'arrived' | 'released' = 'small';
    const released = new AbortController();
    const change = (by: number): void => {
      const room = this.roomOf(user);
      room.bytes += by;
      held += by;
    };
    const release = (): void => {
      if (state === 'released') return;
      const before = state;
      state = 'released';
      released.abort();
      if (before === 'small') return;
      const room = this.roomOf(user);
      if (before === 'arrived') room.arrived--;
      if (room.favored === space) room.favored = undefined;
      change(-held);
      this.look(user, room);
    };
    const space: BodySpace = {
      take: (bytes, signal) => {
        if (state === 'released') return undefined;
        if (state === 'small') {
          held += bytes;
          if (held <= COUNTED_BYTES) return undefined;
          state = 'counted';
          bytes = held;
          held = 0;
        }
        change(bytes);
        const room = this.roomOf(user);
        if (room.bytes <= this.bytesPerUser || room.favored === space) return undefined;
        waitingSince = this.clock.monotonic();
        return this.wait(user, { space, age }, signal).finally(() => {
          waited = space.waited();
          waitingSince = undefined;
        });
      },
      waited: () =>
        waited + (waitingSince === undefined ? 0 : this.clock.monotonic() - waitingSince),
      arrived: () => {
        if (state !== 'counted') return;
        state = 'arrived';
        const room = this.roomOf(user);
        room.arrived++;
        if (room.favored === space) room.favored = undefined;
        this.clock.sleep(HELD_MILLISECONDS, released.signal).then(release, () => undefined);
        this.look(user, room);
      },
      release,
    };
    return space;
  }

  private wait(user: User, who: Pick<Waiter, 'space' | 'age'>, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const { waiting } = this.roomOf(user);
      const leave = (): void => {
        signal.removeEventListener('abort', stop);
        waiting.splice(waiting.indexOf(waiter), 1);
      };
      const stop = (): void => {
        leave();
        // The reason is the caller's own and need not be an Error.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(signal.reason);
      };
      const admit = (): void => {
        leave();
        resolve();
      };
      const waiter: Waiter = { ...who, admit };
      waiting.push(waiter);
      waiting.sort((one, other) => one.age - other.age);
      signal.addEventListener('abort', stop, { once: true });
      if (signal.aborted) stop();
      else this.look(user, this.roomOf(user));
    });
  }

  /** Admits the first that waits, if there is room, or if all that takes the room is waiting as well. */
  private look(user: User, room: UserRoom): void {
    const [first] = room.waiting;
    if (first === undefined) {
      if (room.bytes === 0) this.users.delete(user);
      return;
    }
    const stuck = room.arrived === 0 && room.favored === undefined;
    if (room.bytes > this.bytesPerUser && !stuck) return;
    room.favored ??= first.space;
    if (room.favored === first.space) first.admit();
  }

  private roomOf(user: User): UserRoom {
    const known = this.users.get(user);
    if (known !== undefined) return known;
    const room: UserRoom = { bytes: 0, arrived: 0, waiting: [], favored: undefined };
    this.users.set(user, room);
    return room;
  }
}
