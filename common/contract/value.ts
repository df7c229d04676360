import type { DataType } from '../declaration';

/** A column of a result. */
export interface ResultColumn {
  readonly name: string;
  readonly type: DataType | 'null';
  /**
   * How a table for people shows it. `age`: how long ago, where a time has no room. `detail`: only where there is room.
   * `below`: as a line below the table, with the first column of its row. `excerpt`: only the beginning of a long text.
   */
  readonly shown?: 'age' | 'detail' | 'below' | 'excerpt' | undefined;
}

/**
 * A value of a result in JSON: decimals and 64-bit integers beyond 2^53 are strings of their digits, timestamps
 * ISO 8601 in UTC, NaN and the infinities strings, documents JSON.
 */
export type ResultValue =
  | null
  | boolean
  | number
  | string
  | readonly ResultValue[]
  | { readonly [name: string]: ResultValue };
export type ResultRow = readonly ResultValue[];
