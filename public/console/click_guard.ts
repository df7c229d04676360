import { useEffect, useRef } from 'react';

/** A second click this soon, in milliseconds, is not a decision. */
const TOO_SOON = 500;

/**
 * A guard for the button that takes the place of Cancel when a run ends: false while a click may still be meant for
 * Cancel, and would run the script again.
 */
export function useClickGuard(
  running: boolean,
): (event: Pick<React.MouseEvent, 'detail'>) => boolean {
  const endedAt = useRef(-Infinity);
  const wasRunning = useRef(running);
  useEffect(() => {
    if (wasRunning.current && !running) endedAt.current = performance.now();
    wasRunning.current = running;
  }, [running]);
  // The keyboard does not point at a place.
  return ({ detail }) => detail === 0 || performance.now() - endedAt.current > TOO_SOON;
}
