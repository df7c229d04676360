import type { Space } from '../../server/kibana/testing';

/** For spaces of tests that run no actions of Kibana. */
export const NO_ACTIONS: Pick<Space, 'act' | 'configProblem'> = {
  act: () => Promise.reject(new Error('this space runs no actions')),
  configProblem: async () => undefined,
};
