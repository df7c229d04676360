/** Set by the bundler from package.json. */
declare const MOLTLER_VERSION: string;

export const VERSION = MOLTLER_VERSION;
