import { ExactNumber } from '../../../common/declaration';

/** A value of a response does not have the declared shape. Becomes `unreadable_response`. */
export class WrongShape extends Error {
  /** The shape that was received, as named by `shapeOf`. */
  readonly shape: string;

  constructor(
    readonly path: string,
    readonly due: string,
    came: unknown,
  ) {
    const shape = shapeOf(came);
    super(`${path}: expected ${due}, got ${shape}`);
    this.shape = shape;
  }
}

/** A document is nested more deeply than evaluation or a client can be expected to handle. */
export class TooDeep extends Error {
  constructor(readonly levels: number) {
    super(`nested more than ${levels} levels deep`);
  }
}

/** Called with a value that is left out while the others are kept. */
export type OnMisfit = (error: WrongShape | TooDeep) => void;

/** The shape of a JSON value in readable form: `a list`, `an object`, `text`. Never the value itself. */
export function shapeOf(value: unknown): string {
  if (value === null || value === undefined) return 'no value';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof ExactNumber) return 'a number';
  switch (typeof value) {
    case 'object':
      return 'an object';
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'bigint':
      return 'a larger number';
    default:
      return `a ${typeof value}`;
  }
}
