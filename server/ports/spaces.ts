import { MoltlerError } from '../../common/errors';
import type { Ports } from '.';

/** The space of hosts that have no others. In Kibana, it is the one that always exists. */
export const DEFAULT_SPACE = 'default';

/** Whose data it is. Users are not part of it: what concerns a user, such as an entry of the history, names the user. */
export interface Scope {
  /** As Kibana names spaces: lower-case letters, digits, underscores and hyphens. */
  readonly space: string;
}

/**
 * Everything that a host stores, by space. Spaces are kept apart: none sees the data of another one, and names can
 * repeat between them. They only share what is known about rate limits, because services count by credential.
 */
export interface Storage<P extends Ports = Ports> {
  /** The ports of a space: the same ones each time, so nobody closes them. Rejects with `space_invalid`. */
  ports(this: void, scope: Scope): Promise<P>;
  /** Closes the ports of all spaces. */
  close(this: void): Promise<void>;
}

const LONGEST_NAME = 64;

/** Opens each space once, with `open`. */
export function storageOf<P extends Ports>(
  open: (space: string) => Promise<P>,
  close: (opened: readonly P[]) => Promise<void>,
): Storage<P> {
  const spaces = new Map<string, Promise<P>>();
  return {
    async ports({ space }) {
      if (!/^[a-z0-9_-]+$/.test(space) || space.length > LONGEST_NAME)
        throw new MoltlerError('space_invalid', { space });
      const opened = spaces.get(space) ?? open(space);
      spaces.set(space, opened);
      try {
        return await opened;
      } catch (error) {
        spaces.delete(space);
        throw error;
      }
    },
    async close() {
      const settled = await Promise.allSettled(spaces.values());
      spaces.clear();
      await close(settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
    },
  };
}
