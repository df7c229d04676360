/** Whoever does something, as it is kept. */
export interface KeptUser {
  /** The name, for people. */
  readonly user: string;
  /** Where the name comes from, if others can have the same one: a realm, or an API key. Missing in older entries. */
  readonly origin?: string;
}

/** Whether what is kept is of this user. What an earlier version has kept without an origin is told by its name. */
export const isOfUser = (kept: KeptUser, { user, origin }: KeptUser): boolean =>
  kept.user === user && (kept.origin === undefined || kept.origin === origin);

/** The same as members to keep. */
export const keptUser = ({
  user,
  origin,
}: {
  readonly user: string;
  readonly origin?: string | undefined;
}): KeptUser => ({
  user,
  ...(origin !== undefined && { origin }),
});
