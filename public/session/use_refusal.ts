import type { Right } from '../../common/language';
import { useDenial } from './use_denial';

/** What a user may want to do, and why they cannot. */
interface Task {
  readonly right: Right;
  /** For a read-only token. */
  readonly token: string;
  readonly privilege: (name: string) => string;
}

const TASKS = {
  createConnector: {
    right: 'connectors',
    token:
      'Your API token is read-only. To create a connector, sign in with one that can make changes.',
    privilege: (name) =>
      `To create a connector, you need the privilege “${name}”. Ask an administrator to grant it to one of your roles.`,
  },
  changeConnector: {
    right: 'connectors',
    token:
      'Your API token is read-only. To change a connector, sign in with one that can make changes.',
    privilege: (name) =>
      `To see or change the settings of a connector, you need the privilege “${name}”. Ask an administrator to grant it to one of your roles.`,
  },
  createSync: {
    right: 'syncs',
    token: 'Your API token is read-only. To create a sync, sign in with one that can make changes.',
    privilege: (name) =>
      `To create a sync, you need the privilege “${name}”. Ask an administrator to grant it to one of your roles.`,
  },
  createOrChangeSync: {
    right: 'syncs',
    token:
      'Your API token is read-only. To create or change a sync, sign in with one that can make changes.',
    privilege: (name) =>
      `To create or change a sync, you need the privilege “${name}”. Ask an administrator to grant it to one of your roles.`,
  },
  runOrChangeSyncs: {
    right: 'syncs',
    token: 'Your API token is read-only. To run or change syncs, sign in with another one.',
    privilege: (name) =>
      `To run or change syncs, you need the privilege “${name}”. Ask an administrator to grant it to one of your roles.`,
  },
  runActions: {
    right: 'actions',
    token: 'Your API token is read-only: a dry run shows what this would send.',
    privilege: (name) =>
      `To run it, you need the privilege “${name}”. A dry run shows what it would send.`,
  },
} as const satisfies Readonly<Record<string, Task>>;

/** Why the user cannot do something, and what to do about it; undefined if they can. */
export function useRefusal(task: keyof typeof TASKS): string | undefined {
  const { right, token, privilege }: Task = TASKS[task];
  const denial = useDenial(right);
  if (denial === undefined) return undefined;
  return denial.by === 'token' ? token : privilege(denial.privilege);
}
