import { userInfo } from 'node:os';

/** The name that history and audit records carry. */
export function currentUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number without a name.
    return `uid-${process.getuid?.() ?? 'unknown'}`;
  }
}
