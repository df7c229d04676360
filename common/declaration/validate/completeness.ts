import type { Completeness, CompletenessSignal, Continuation } from '../completeness';
import { isPaged } from '../pagination';
import { checkPages } from './pages';
import { checkSinglePath } from './paths';
import type { Report } from './problem';

/** Validates completeness signals: each reads something, and has a text for the user. */
export function checkCompleteness(completeness: Completeness | undefined, report: Report): void {
  for (const kind of ['partial', 'notices'] as const)
    (completeness?.[kind] ?? []).forEach((signal, at) => checkSignal(signal, report.at(kind, at)));
}

function checkSignal({ at, is, startsWith, message }: CompletenessSignal, report: Report): void {
  if ('header' in at) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(at.header)) report.at('at').add('it is not a header name');
  } else checkSinglePath(at.body, report.at('at'));
  if (is !== undefined && startsWith !== undefined)
    report.add('set either `is` or `startsWith`, not both');
  if (startsWith !== undefined && startsWith !== startsWith.trim().toLowerCase())
    report.at('startsWith').add('it must be in lower case');
  if (typeof is === 'boolean' && 'header' in at) report.at('is').add('a header value is text');
  if (typeof is === 'boolean' && (message ?? '') === '')
    report.at('message').add('it is required, because a flag has no text');
  if (message?.trim() === '') report.at('message').add('it is empty');
}

/** Validates a list that continues on further pages: it has a path, and pages to follow. */
export function checkContinuation(continuation: Continuation | undefined, report: Report): void {
  if (continuation === undefined) return;
  const { list, pages } = continuation;
  if (list === '.') report.at('list').add('the body itself cannot be continued');
  else checkSinglePath(list, report.at('list'));
  checkPages(pages, report.at('pages'));
  if (!isPaged(pages)) report.at('pages').add('the list has no further pages');
}
