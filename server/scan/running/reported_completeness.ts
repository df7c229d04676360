import type { Completeness, ListDeclaration } from '../../../common/declaration';
import {
  joined,
  missingRange,
  reportedCompleteness,
  type Connector,
  type ServiceResponse,
} from '../../connectors';
import type { RunningScan } from './running_scan';

/** Signals of partial responses, declared for the API and for the list. */
export function completenessOf(connector: Connector, list?: ListDeclaration): Completeness {
  const partialIf = list?.partialIf;
  return joined(connector.declaration.api.completeness, list?.completeness, {
    partial:
      partialIf === undefined
        ? []
        : [{ at: { body: partialIf.path }, is: partialIf.is, message: partialIf.message }],
  });
}

/** Records what a response reports along with its rows. `whose` is the prefix. */
export async function noteReported(
  { state, client }: Pick<RunningScan, 'state' | 'client'>,
  response: ServiceResponse,
  completeness: Completeness,
  whose: string,
  signal: AbortSignal,
): Promise<void> {
  const { partial, notices } = await reportedCompleteness(response, completeness, client, signal);
  for (const text of partial) state.incomplete('partial', `${whose}${text}`);
  for (const text of notices) state.notice(`${whose}${text}`);
}

/** Records that the last or only response of a list contains a range that ends before the whole. */
export function noteRange(
  { state }: Pick<RunningScan, 'state'>,
  response: ServiceResponse,
  paged: boolean,
  whose: string,
): void {
  const rest = missingRange(response, paged);
  if (rest !== undefined) state.incomplete('partial', `${whose}${rest}`);
}
