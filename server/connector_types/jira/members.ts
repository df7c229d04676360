import { ExactNumber, type JsonValue } from '../../../common/declaration';

type Members = Readonly<Record<string, JsonValue>>;

/** Whether it is a JSON object. */
export const isObject = (value: JsonValue | undefined): value is Members =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof ExactNumber);

/** The members of an object; none for anything else. */
export const membersOf = (value: JsonValue | undefined): Members => (isObject(value) ? value : {});
