import type { SerializedError } from '../../../common/errors';
import type { LoopPlace } from '../../../common/contract';
import { grouped } from '../../../common/quantities';

/**
 * An error in readable form: where, what, and what to do, with its code in docs/errors.md. `line`: where the statement
 * starts in the script; `loops`: the loops around it.
 */
export function describeError(
  error: SerializedError,
  line?: number,
  loops: readonly LoopPlace[] = [],
): string {
  const { connector, entity, action } = error.place ?? {};
  const place = [connector, entity, action].filter((part) => part !== undefined).join('.');
  const places = [
    ...(line === undefined ? [] : [`the statement at line ${line}`]),
    ...loops.map(({ loop, iteration }) => `iteration ${grouped(iteration)} of ${loop}`),
  ];
  const named = place === '' || error.message.startsWith(`${place} `);
  return [
    `error: ${named ? '' : `${place}: `}${error.message} [${error.code}]`,
    ...(places.length === 0 ? [] : [`  in ${places.join(', ')}`]),
    ...(error.hint === undefined ? [] : [`  ${error.hint}`]),
  ].join('\n');
}
