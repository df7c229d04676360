import type { IncompleteReason, ScanReport } from './events';

/** Why a scan did not return everything, in words. */
export const INCOMPLETE_REASONS: Readonly<Record<IncompleteReason, string>> = {
  limit: 'LIMIT was reached',
  max_results: 'max_results was reached',
  service_cap: 'the service limits how many rows it returns',
  partial: 'the service returned a partial response',
  error: 'an error occurred',
  cancelled: 'it was cancelled',
  timeout: 'the time limit was reached',
};

/** Why rows of a scan may be missing, as precisely as it is known. */
export const whyIncomplete = ({
  explanation,
  reason,
}: Pick<ScanReport, 'explanation' | 'reason'>): string =>
  explanation ?? (reason === undefined ? 'the reason is unknown' : INCOMPLETE_REASONS[reason]);
