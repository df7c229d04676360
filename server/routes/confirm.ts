import * as z from 'zod';
import type { ConfirmationAnswer } from '../../common/contract';
import { StatementError } from '../../common/errors';
import { keptUser, type KeptUser } from '../ports';
import { route, type Route } from './route';

/** Answers a question of a running script. */
export type Confirm = (answer: ConfirmationAnswer & { readonly by: KeptUser }) => boolean;

/** `POST /api/moltler/confirm`: answers the event `confirmation` of a running script of the same user. */
export const confirmRoute = (confirm: Confirm): Route =>
  route({
    method: 'POST',
    path: '/api/moltler/confirm',
    summary: 'Confirm the actions of a running script, or not',
    access: 'write',
    maxBytes: 1024,
    body: z.strictObject({ id: z.string().max(100), confirmed: z.boolean() }),
    handle: async ({ body, caller }) => {
      if (confirm({ ...body, by: keptUser({ user: caller.name, origin: caller.origin }) }))
        return { status: 200, json: {} };
      const error = new StatementError('unknown_question', {}).serialize();
      return { status: 404, json: { error: { status: 404, ...error } } };
    },
  });
