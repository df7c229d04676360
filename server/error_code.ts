/** The code of an error of Node or SQLite (`ENOENT`), also if it is from another realm; '' if it has none. */
export function errorCode(error: unknown): string {
  const code: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : '';
}
