import React from 'react';

/** The code of a view, fetched on demand. A failed fetch is not cached, so the next one tries again. */
export class ViewCode {
  private made: React.ComponentType | undefined;

  constructor(private readonly load: () => Promise<React.ComponentType>) {}

  /** Renders the view; suspends until its code is loaded. */
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

  /** Fetches the code early; a failure is reported when the view is opened. */
  async preload(): Promise<void> {
    await this.load().catch(() => undefined);
  }
}
