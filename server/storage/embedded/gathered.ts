import { nextTurn } from './next_turn';

/**
 * Does together what is asked for in the same turn of the event loop, in portions of about this weight, each in a turn of
 * its own. `work` resolves with whether a portion was done, and never rejects.
 */
export function gathered<T>(
  work: (portion: readonly T[]) => Promise<boolean>,
  most: number,
  weightOf: (item: T) => number,
): (item: T) => Promise<boolean> {
  const waiting: { readonly item: T; readonly done: (how: boolean) => void }[] = [];
  let running = false;
  const next = () => {
    let weight = 0;
    const size = waiting.findIndex(({ item }) => (weight += weightOf(item)) >= most);
    return waiting.splice(0, size < 0 ? waiting.length : size + 1);
  };
  const run = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      await nextTurn();
      const portion = next();
      const how = await work(portion.map(({ item }) => item));
      for (const { done } of portion) done(how);
    }
    running = false;
  };
  return (item) =>
    new Promise((done) => {
      waiting.push({ item, done });
      if (!running) void run();
    });
}
