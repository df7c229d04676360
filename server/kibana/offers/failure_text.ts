import type { RanAs } from '../run_as';

/** What went wrong, and what to do about it. */
export function failureText(outcome: Exclude<RanAs, { readonly type: 'done' }>): string {
  switch (outcome.type) {
    case 'unavailable':
      return outcome.message;
    case 'refused':
      return `${outcome.message} ${outcome.hint}`;
    case 'failed': {
      const { message, hint } = outcome.error;
      const applied = outcome.applied
        ? 'An action was applied before; running this again would repeat it.'
        : undefined;
      return [message, hint, applied].filter(Boolean).join(' ');
    }
  }
}
