import React from 'react';
import { EuiCallOut, EuiText } from '@elastic/eui';
import type { StatementRun } from '../../../runs';

/** Warnings of the statement and of its scans, and what is good to know: what `*` left out. */
export function Messages({
  statement,
}: {
  readonly statement: StatementRun;
}): React.JSX.Element | null {
  const { messages, outcome } = statement;
  const warnings = [
    ...messages.filter(({ severity }) => severity === 'warning'),
    ...(outcome?.scans ?? []).flatMap((scan) =>
      scan.warnings.map((text) => ({
        text: `${scan.connector}.${scan.entity}: ${text}`,
        hint: undefined,
      })),
    ),
  ];
  const notes = messages.filter(({ severity }) => severity === 'information');
  if (warnings.length + notes.length === 0) return null;
  return (
    <div className="moltlerResults-notes">
      {warnings.map(({ text, hint }, index) => (
        <EuiCallOut key={index} size="s" color="warning" iconType="warning" title={text}>
          {hint !== undefined && <p>{hint}</p>}
        </EuiCallOut>
      ))}
      {notes.map(({ text, hint }, index) => (
        <EuiText key={index} size="xs" color="subdued">
          {text}
          {hint !== undefined && ` ${hint}`}
        </EuiText>
      ))}
    </div>
  );
}
