import { abortController } from '../flow/linked_abort';
import type { SendContext } from '../../connectors';

type Observer = Pick<SendContext, 'callers' | 'onWaiting' | 'onAttempt'>;

interface Flight<T> {
  readonly startedAt: number;
  readonly controller: AbortController;
  readonly landing: Promise<T>;
  readonly passengers: Set<Observer>;
  landed: boolean;
}

/**
 * Equal concurrent requests share one. Each waits separately: one that leaves does not stop the others,
 * and the request is aborted when the last has left.
 */
export class Flights<T> {
  private readonly flights = new Map<string, Flight<T>>();

  /**
   * Joins the request for `key`, in flight or received and not yet stored, if it began no earlier than `notBefore`; else
   * undefined.
   */
  join(
    key: string,
    notBefore: (landed: boolean) => number,
    observer: Observer,
    signal: AbortSignal,
  ): { readonly landing: Promise<T>; readonly startedAt: number } | undefined {
    const flight = this.flights.get(key);
    if (flight === undefined || flight.controller.signal.aborted) return undefined;
    if (flight.startedAt < notBefore(flight.landed)) return undefined;
    return { landing: this.board(flight, observer, signal), startedAt: flight.startedAt };
  }

  /**
   * Starts the request. `afterwards` keeps it joinable until it has settled, without anyone waiting for it. The caller
   * that started it counts its attempts; all callers are notified of waits, and it is sent in the first of their turns.
   */
  start(
    key: string,
    now: number,
    observer: Observer,
    signal: AbortSignal,
    call: (context: Observer & { readonly signal: AbortSignal }) => Promise<T>,
    afterwards: (value: T) => Promise<void>,
  ): Promise<T> {
    const controller = abortController();
    const passengers = new Set<Observer>();
    const landing = call({
      signal: controller.signal,
      callers: () => [...passengers].flatMap((one) => one.callers?.() ?? []),
      onWaiting: (until, reason) => passengers.forEach((one) => one.onWaiting?.(until, reason)),
      onAttempt: (attempt) => observer.onAttempt?.(attempt),
    });
    const flight: Flight<T> = { startedAt: now, controller, landing, passengers, landed: false };
    this.flights.set(key, flight);
    const remove = () => {
      flight.landed = true;
      if (this.flights.get(key) === flight) this.flights.delete(key);
    };
    landing
      .then((value) => {
        flight.landed = true;
        return afterwards(value);
      })
      .then(remove, remove);
    return this.board(flight, observer, signal);
  }

  private board(flight: Flight<T>, observer: Observer, signal: AbortSignal): Promise<T> {
    const { passengers } = flight;
    // A copy, so that the same listener can be added twice.
    const passenger: Observer = { ...observer };
    passengers.add(passenger);
    return new Promise<T>((resolve, reject) => {
      const leave = () => {
        passengers.delete(passenger);
        signal.removeEventListener('abort', stop);
      };
      const stop = () => {
        leave();
        if (passengers.size === 0 && !flight.landed) flight.controller.abort(signal.reason);
        // The reason is the caller's own and need not be an Error.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(signal.reason);
      };
      flight.landing.then(
        (value) => {
          leave();
          resolve(value);
        },
        (error: unknown) => {
          leave();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    });
  }
}
