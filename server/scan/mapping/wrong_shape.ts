/** A value of an answer is not of the shape that the declaration promises. Becomes `unreadable_answer`. */
export class WrongShape extends Error {
  constructor(
    readonly path: string,
    readonly due: string,
    readonly came: unknown,
  ) {
    super(`${path}: ${due} was due, ${shapeOf(came)} came`);
  }
}

/** What a person calls the shape of a JSON value: `a list`, `an object`, `a text`. Never the value itself. */
export function shapeOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'object':
      return 'an object';
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'bigint':
      return 'a larger one';
    default:
      return `a ${typeof value}`;
  }
}
