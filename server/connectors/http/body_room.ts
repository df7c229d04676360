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
  /** Requests that are not sent while there is no room. */
  readonly unsent: Set<() => void>;
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

/** The most that the bodies may take. */
export interface BodyLimits {
  readonly bytesPerUser: number;
  /** Of all users together: one user can use half of what others leave free. */
  readonly bytes: number;
}

/**
 * Limits the memory for the bodies of each user that are read or processed at once, and for all of them. Beyond it,
 * requests are not sent and connections are not read until earlier bodies are processed; at least one body of each user
 * is always read, so that nothing waits forever.
 */
export class BodyRoom {
  private readonly users = new Map<User, UserRoom>();
  /** Of bodies that are read or processed. */
  private readonly spaces = new Set<BodySpace>();
  private opened = 0;
  /** Of the bodies of all users. */
  private bytes = 0;

  constructor(
    private readonly limits: BodyLimits,
    private readonly clock: Clock,
  ) {}

  /**
   * Resolves when there is room for the body of another request: one that waited with a connection would keep others from
   * sending theirs. Rejects with the signal's reason.
   */
  async ready(user: User, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const room = this.users.get(user);
    if (room === undefined || this.fits(room)) return;
    const { admitted, admit } = admission(signal);
    room.unsent.add(admit);
    await admitted.finally(() => room.unsent.delete(admit));
  }

  /** Releases everything. */
  close(): void {
    for (const space of this.spaces) space.release();
  }

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
      this.bytes += by;
      held += by;
    };
    const release = (): void => {
      if (state === 'released') return;
      const before = state;
      state = 'released';
      released.abort();
      this.spaces.delete(space);
      if (before === 'small') return;
      const room = this.roomOf(user);
      if (before === 'arrived') room.arrived--;
      if (room.favored === space) room.favored = undefined;
      change(-held);
      // Others may have room now, too.
      for (const [other, theirs] of [...this.users]) this.look(other, theirs);
    };
    const space: BodySpace = {
      take: (bytes, signal) => {
        if (state === 'released') return undefined;
        if (state === 'small') {
          held += bytes;
          if (held <= COUNTED_BYTES) return undefined;
          state = 'counted';
          this.spaces.add(space);
          bytes = held;
          held = 0;
        }
        change(bytes);
        const room = this.roomOf(user);
        if (this.fits(room) || room.favored === space) return undefined;
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
    const room = this.roomOf(user);
    const { admitted, admit } = admission(signal);
    const waiter: Waiter = { ...who, admit };
    room.waiting.push(waiter);
    room.waiting.sort((one, other) => one.age - other.age);
    this.look(user, room);
    return admitted.catch((error: unknown) => {
      const index = room.waiting.indexOf(waiter);
      if (index >= 0) room.waiting.splice(index, 1);
      throw error;
    });
  }

  /** Admits the first that waits, if there is room, or if all that takes the room is waiting as well. */
  private look(user: User, room: UserRoom): void {
    if (this.fits(room)) for (const send of [...room.unsent]) send();
    const [first] = room.waiting;
    if (first === undefined) {
      if (room.bytes === 0) this.users.delete(user);
      return;
    }
    const stuck = room.arrived === 0 && room.favored === undefined;
    if (!this.fits(room) && !stuck) return;
    room.favored ??= first.space;
    if (room.favored !== first.space) return;
    room.waiting.shift();
    first.admit();
  }

  /** Whether the bodies of a user are within the limits. */
  private fits({ bytes }: UserRoom): boolean {
    const free = this.limits.bytes - (this.bytes - bytes);
    return bytes <= Math.min(this.limits.bytesPerUser, free / 2);
  }

  private roomOf(user: User): UserRoom {
    const known = this.users.get(user);
    if (known !== undefined) return known;
    const room: UserRoom = {
      bytes: 0,
      arrived: 0,
      waiting: [],
      unsent: new Set(),
      favored: undefined,
    };
    this.users.set(user, room);
    return room;
  }
}

/** Something to wait for. Rejects with the signal's reason. */
function admission(signal: AbortSignal): {
  readonly admitted: Promise<void>;
  readonly admit: () => void;
} {
  let admit = (): void => undefined;
  const admitted = new Promise<void>((resolve, reject) => {
    // The reason is the caller's own and need not be an Error.
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    const stop = (): void => reject(signal.reason);
    admit = () => {
      signal.removeEventListener('abort', stop);
      resolve();
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  return { admitted, admit };
}
