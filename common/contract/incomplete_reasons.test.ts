import type { IncompleteReason } from './events';
import { whyIncomplete } from './incomplete_reasons';

it.each<[IncompleteReason | undefined, string]>([
  ['limit', 'LIMIT was reached'],
  ['max_results', 'max_results was reached'],
  ['service_cap', 'the service limits how many rows it returns'],
  ['partial', 'the service returned a partial response'],
  ['error', 'an error occurred'],
  ['cancelled', 'it was cancelled'],
  ['timeout', 'the time limit was reached'],
  [undefined, 'the reason is unknown'],
])('rows may be missing because of %s, in words', (reason, words) => {
  expect(whyIncomplete({ reason, explanation: undefined })).toBe(words);
  expect(whyIncomplete({ reason, explanation: 'page 3 is gone' })).toBe('page 3 is gone');
});
