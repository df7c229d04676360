import { useEffect, useRef } from 'react';

/** A second click within this time, in milliseconds, is part of a double click. */
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
  // 0 if the button was pressed with the keyboard, which has no double click.
  return ({ detail }) => detail === 0 || performance.now() - endedAt.current > TOO_SOON;
}
