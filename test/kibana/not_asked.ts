import type { Space } from '../../server/kibana/testing';

const notAsked = (): Promise<never> => Promise.reject(new Error('Nobody asks it'));

/** What a space is not asked by its tasks. */
export const NOT_ASKED: Pick<Space, 'respond' | 'act' | 'configProblem'> = {
  respond: notAsked,
  act: notAsked,
  configProblem: notAsked,
};
