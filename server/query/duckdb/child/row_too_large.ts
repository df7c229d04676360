import { grouped } from '../../../../common/quantities';

/** A row of a result is larger than `result_row_megabytes`. */
export class RowTooLarge extends Error {
  constructor(megabytes: number) {
    super(`a row of the result has more than ${grouped(megabytes)} MB`);
  }
}
