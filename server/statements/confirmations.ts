import { randomUUID } from 'node:crypto';
import { isOfUser, type KeptUser } from '../ports';
import { unlessAborted } from '../unless_aborted';

interface Question {
  readonly of: KeptUser;
  readonly answer: (confirmed: boolean) => void;
}

/** Questions of running statements that only their users can answer. */
export class Confirmations {
  private readonly open = new Map<string, Question>();

  /** A new question. `answered` rejects when `signal` is aborted. */
  ask(
    of: KeptUser,
    signal: AbortSignal,
  ): { readonly id: string; readonly answered: Promise<boolean> } {
    const id = randomUUID();
    const answer = new Promise<boolean>((resolve) => {
      this.open.set(id, { of, answer: resolve });
    });
    const answered = unlessAborted(answer, signal, () => signal.reason as Error).finally(() =>
      this.open.delete(id),
    );
    // It is awaited later, when the question has reached the user.
    answered.catch(() => undefined);
    return { id, answered };
  }

  /** False if the user has no such question. */
  answer(id: string, by: KeptUser, confirmed: boolean): boolean {
    const question = this.open.get(id);
    if (question === undefined || !isOfUser(question.of, by)) return false;
    this.open.delete(id);
    question.answer(confirmed);
    return true;
  }
}
