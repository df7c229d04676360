import type { ZodType } from 'zod';

/**
 * Makes a schema one that another copy of zod can write as JSON Schema, which the editor of workflows does with all steps
 * at once. Since 4.3, a schema writes itself, and fails if the copy that asks is of another version. Without that, the
 * copy that asks writes it, as far as it knows: limits and descriptions may be missing, but the step checks these itself.
 */
export function forAnyZod<T extends ZodType>(schema: T): T {
  Reflect.deleteProperty(schema._zod, 'processJSONSchema');
  for (const inner of Object.values(schema._zod.def).flatMap(schemasIn)) forAnyZod(inner);
  return schema;
}

/** The schemas that a part of a definition has: itself, or those of the members of an object. */
function schemasIn(part: unknown): ZodType[] {
  if (typeof part !== 'object' || part === null) return [];
  return isSchema(part) ? [part] : Object.values(part).filter(isSchema);
}

const isSchema = (part: unknown): part is ZodType =>
  typeof part === 'object' && part !== null && '_zod' in part && 'parse' in part;
