import { i18n } from '@kbn/i18n';
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
    token: i18n.translate('moltler.session.useRefusal.createConnector.token', {
      defaultMessage:
        'Your API token is read-only. To create a connector, sign in with one that can make changes.',
    }),
    privilege: (name) =>
      i18n.translate('moltler.session.useRefusal.createConnector.privilege', {
        defaultMessage:
          'To create a connector, you need the privilege “{name}”. Ask an administrator to grant it to one of your roles.',
        values: { name },
      }),
  },
  changeConnector: {
    right: 'connectors',
    token: i18n.translate('moltler.session.useRefusal.changeConnector.token', {
      defaultMessage:
        'Your API token is read-only. To change a connector, sign in with one that can make changes.',
    }),
    privilege: (name) =>
      i18n.translate('moltler.session.useRefusal.changeConnector.privilege', {
        defaultMessage:
          'To see or change the settings of a connector, you need the privilege “{name}”. Ask an administrator to grant it to one of your roles.',
        values: { name },
      }),
  },
  createSync: {
    right: 'syncs',
    token: i18n.translate('moltler.session.useRefusal.createSync.token', {
      defaultMessage:
        'Your API token is read-only. To create a sync, sign in with one that can make changes.',
    }),
    privilege: (name) =>
      i18n.translate('moltler.session.useRefusal.createSync.privilege', {
        defaultMessage:
          'To create a sync, you need the privilege “{name}”. Ask an administrator to grant it to one of your roles.',
        values: { name },
      }),
  },
  createOrChangeSync: {
    right: 'syncs',
    token: i18n.translate('moltler.session.useRefusal.createOrChangeSync.token', {
      defaultMessage:
        'Your API token is read-only. To create or change a sync, sign in with one that can make changes.',
    }),
    privilege: (name) =>
      i18n.translate('moltler.session.useRefusal.createOrChangeSync.privilege', {
        defaultMessage:
          'To create or change a sync, you need the privilege “{name}”. Ask an administrator to grant it to one of your roles.',
        values: { name },
      }),
  },
  runOrChangeSyncs: {
    right: 'syncs',
    token: i18n.translate('moltler.session.useRefusal.runOrChangeSyncs.token', {
      defaultMessage:
        'Your API token is read-only. To run or change syncs, sign in with another one.',
    }),
    privilege: (name) =>
      i18n.translate('moltler.session.useRefusal.runOrChangeSyncs.privilege', {
        defaultMessage:
          'To run or change syncs, you need the privilege “{name}”. Ask an administrator to grant it to one of your roles.',
        values: { name },
      }),
  },
  runActions: {
    right: 'actions',
    token: i18n.translate('moltler.session.useRefusal.runActions.token', {
      defaultMessage: 'Your API token is read-only: a dry run shows what this would send.',
    }),
    privilege: (name) =>
      i18n.translate('moltler.session.useRefusal.runActions.privilege', {
        defaultMessage:
          'To run it, you need the privilege “{name}”. A dry run shows what it would send.',
        values: { name },
      }),
  },
} as const satisfies Readonly<Record<string, Task>>;

/** Why the user cannot do something, and what to do about it; undefined if they can. */
export function useRefusal(task: keyof typeof TASKS): string | undefined {
  const { right, token, privilege }: Task = TASKS[task];
  const denial = useDenial(right);
  if (denial === undefined) return undefined;
  return denial.by === 'token' ? token : privilege(denial.privilege);
}
