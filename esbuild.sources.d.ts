export const FOLDERS: readonly string[];
export function builtFrom(path: string): readonly ('programs' | 'page')[];
export function isOfTests(path: string): boolean;
