import React from 'react';

/** The code of a view, fetched when it is needed. A failed fetch is forgotten, so that the next one tries again. */
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

  /** Fetches code ahead of need; a failure is reported when it is needed. */
  async preload(): Promise<void> {
    await this.load().catch(() => undefined);
  }
}
