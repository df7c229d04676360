/** What a build makes of which source, by its arguments. */
export function entriesOf(args: readonly string[]): Readonly<Record<string, string>>;
/** Bundles programs into `outdir`: name → source. Default: `target`. */
export function buildEntries(
  entryPoints: Readonly<Record<string, string>>,
  outdir?: string,
): Promise<unknown>;
