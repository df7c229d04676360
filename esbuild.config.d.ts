/** What a build makes of which source, by its arguments. */
export function entriesOf(args: readonly string[]): Readonly<Record<string, string>>;
