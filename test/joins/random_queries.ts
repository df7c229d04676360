import fc from 'fast-check';
import { from, whereOf } from './random_from';
import { SHAPES } from './random_shapes';
import { one } from './random_tables';

const shaped = fc.oneof(
  ...SHAPES.map(({ weight, shape }) => ({
    weight,
    arbitrary: from.chain((of) => whereOf(of.uses).chain((where) => shape({ ...of, where }))),
  })),
);

const united = fc
  .tuple(shaped, shaped, one(['UNION ALL', 'EXCEPT', 'INTERSECT', 'UNION']))
  .map(([a, b, word]) => `SELECT count(*) FROM (${a}) x ${word} SELECT count(*) FROM (${b}) y`);

/** A statement over the three services, in one of several shapes. */
export const randomQuery: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: shaped },
  { weight: 1, arbitrary: united },
);

/** Those that a LIMIT can follow. */
export const limitable = randomQuery.filter((sql) => !/ LIMIT \d+ OFFSET \d+$/.test(sql));
