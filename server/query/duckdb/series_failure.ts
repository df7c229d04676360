import { grouped } from '../../../common/quantities';

/** What the evaluator reports for a series that would have too many values. */
export const tooManyValues = (name: string, most: number): string =>
  `${name} returns more than ${grouped(most)} values`;

/** Whether an error of the evaluator reports that. Values of rows may be quoted in others. */
export const isTooManyValues = (reason: string): boolean =>
  /^(?:range|generate_series) returns more than [\d,]+ values?$/.test(reason);
