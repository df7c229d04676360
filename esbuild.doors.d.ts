/** Finds where the names that a file exports are declared. */
export class Exports {}
/** The source of a file, with the imports from doors replaced by imports from the files that declare the names. */
export function withoutDoors(file: string, source: string, exports: Exports): string;
