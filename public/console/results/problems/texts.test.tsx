/** @jest-environment jsdom */
import React from 'react';
import { EuiProvider } from '@elastic/eui';
import { render } from '@testing-library/react';
import { ERROR_CLASSES, errorClassNamed, type SerializedError } from '../../../../common/errors';
import { ConsoleToolbar } from '../../console_toolbar';
import { textsOn } from '../../../page_body/testing';
import { NoResult } from '../no_result';
import { ErrorPanel } from './error_panel';

const shown = (what: React.ReactElement): readonly string[] =>
  textsOn(render(<EuiProvider>{what}</EuiProvider>).container);
const nothing = (): void => undefined;

describe('the words of', () => {
  it('a console without a result', () => {
    expect(shown(<NoResult />)).toMatchInlineSnapshot(`
      [
        "Results appear here",
        "Ctrl + Enter runs the statement at the cursor, or what is selected.",
        "Ctrl + Shift + Enter runs the whole script, with a tab for each statement.",
        "EXPLAIN before a SELECT shows its requests without sending them.",
      ]
    `);
  });

  it.each([false, true])('its toolbar, while a script runs: %s', (running) => {
    const toolbar = (
      <ConsoleToolbar
        ready
        running={running}
        problems={2}
        onSchema={nothing}
        onRun={nothing}
        onCancel={nothing}
        onFormat={nothing}
        onNextProblem={nothing}
      />
    );
    expect(shown(toolbar)).toEqual([
      '[Script]',
      running ? 'Cancel' : 'Run',
      'Run all',
      'Schema',
      '[2 problems]',
      '2',
      '[Format]',
    ]);
  });

  it('an error, with all it may have', () => {
    const error: SerializedError = {
      family: 'rate_limit_error',
      code: 'rate_limited',
      message: 'The rate limit is used up.',
      hint: 'Wait.',
      retryAt: '2026-01-01T00:00:00Z',
      place: { connector: 'gh', entity: 'issues' },
    };
    const panel = (
      <ErrorPanel
        error={error}
        timeZone="UTC"
        at="iteration 2 of FOR"
        onShow={nothing}
        onCopy={nothing}
      />
    );
    expect(shown(panel)).toMatchInlineSnapshot(`
      [
        "The service's rate limit is used up",
        "gh.issues: The rate limit is used up.",
        "In iteration 2 of FOR.",
        "What to do: Wait.",
        "Retry after 2026-01-01 00:00:00.",
        "rate_limit_errorrate_limited",
        "Show the statement",
        "Copy",
      ]
    `);
  });

  it('each family of errors', () => {
    const titles = Object.keys(ERROR_CLASSES).map((name) => {
      const family = errorClassNamed(name);
      if (family === undefined) throw new Error(`${name} is not a family.`);
      const error: SerializedError = { family, code: 'internal', message: 'It failed.' };
      return shown(
        <ErrorPanel error={error} timeZone="UTC" onShow={undefined} onCopy={nothing} />,
      )[0];
    });
    expect(titles).toMatchInlineSnapshot(`
      [
        "Moltler could not complete this",
        "The statement could not be run",
        "The script failed",
        "The connector failed",
        "Authentication failed",
        "Not allowed",
        "The service's rate limit is used up",
        "Connection failed",
        "Timed out",
        "Not found in the service",
        "Invalid request",
        "The service failed",
      ]
    `);
  });
});
