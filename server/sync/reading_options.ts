import type { ScanOptions, SyncOptions } from '../../common/binding';
import { mapScans } from '../query';
import type { PlannedPart } from './run_parts';

/**
 * The part with the options of its scans. Which list is read must not differ between runs, because each list has marks of
 * its own. A sync of changes runs often and reads little, so requests count; a full one reads everything, so time does.
 */
export function withReadingOptions(
  part: PlannedPart,
  { maxWaitSeconds }: SyncOptions,
): PlannedPart {
  const { entity, incrementalOn, select } = part;
  const options: ScanOptions = {
    ...(entity !== undefined && { prefer: incrementalOn === undefined ? 'time' : 'requests' }),
    ...(maxWaitSeconds !== undefined && { maxWaitSeconds }),
  };
  const query = mapScans(select.query, (scan) => ({
    ...scan,
    options: { ...options, ...scan.options },
  }));
  return { ...part, select: { ...select, query } };
}
