import React from 'react';

/** The code of a room, fetched when it is needed. A fetch that failed is forgotten: the next one asks anew. */
export class ViewCode {
  private made: React.ComponentType | undefined;

  constructor(private readonly load: () => Promise<React.ComponentType>) {}

  /** What draws the room; suspends until its code is there. */
  get component(): React.ComponentType {
    const made = (this.made ??= React.lazy(async () => {
      try {
        return { default: await this.load() };
      } catch (error) {
        if (this.made === made) this.made = undefined;
        throw error;
      }
    }));
    return made;
  }

  /** Fetches what will be needed; that it fails is said when it is. */
  async preload(): Promise<void> {
    await this.load().catch(() => undefined);
  }
}
