import { userInfo } from 'node:os';

/** The user name in history and audit records. */
export function currentUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a user id without a name.
    return `uid-${process.getuid?.() ?? 'unknown'}`;
  }
}
