import { setImmediate } from 'node:timers/promises';

/** Lets everything else run that is ready, between the steps of a long work. */
export const nextTurn = (): Promise<void> => setImmediate();
