import React from 'react';
import { EuiIcon } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { scannedTable } from '../../../../common/contract';
import type { StatementRun } from '../../../runs';

/** Warnings and notes of the statement and of its scans, such as columns that `*` omits; without what was printed. */
export function Messages({
  statement,
}: {
  readonly statement: StatementRun;
}): React.JSX.Element | null {
  const { outcome, error, kind } = statement;
  const messages = statement.messages.filter(({ printed }) => printed !== true);
  const warnings = [
    ...messages.filter(({ severity }) => severity === 'warning'),
    ...(outcome?.scans ?? []).flatMap((scan) =>
      scan.warnings.map((text) => ({
        text: `${scannedTable(scan)}: ${text}`,
        hint: undefined,
      })),
    ),
  ];
  // Which columns a result omits is irrelevant under an error; the id of a run of actions is not.
  const notes =
    error === undefined || kind === 'connector_exec_statement'
      ? [
          ...messages.filter(({ severity }) => severity === 'information'),
          ...(outcome?.scans ?? []).flatMap((scan) =>
            (scan.notices ?? []).map((text) => ({
              text: `${scannedTable(scan)}: ${text}`,
              hint: undefined,
            })),
          ),
        ]
      : [];
  if (warnings.length + notes.length === 0) return null;
  return (
    <div className="moltlerResults-notes">
      {warnings.map((note, index) => (
        <Note key={index} {...note} icon="warning" />
      ))}
      {notes.map((note, index) => (
        <Note key={index} {...note} icon="info" />
      ))}
    </div>
  );
}

interface NoteProps {
  readonly text: string;
  readonly hint?: string | undefined;
  readonly icon: 'warning' | 'info';
}

const Note = ({ text, hint, icon }: NoteProps): React.JSX.Element => (
  <div className={icon === 'warning' ? 'moltlerNote moltlerNote-warning' : 'moltlerNote'}>
    <EuiIcon
      type={icon}
      size="s"
      aria-label={
        icon === 'warning'
          ? i18n.translate('moltler.console.messages.warning', { defaultMessage: 'Warning' })
          : i18n.translate('moltler.console.messages.note', { defaultMessage: 'Note' })
      }
    />
    <span>
      {text}
      {hint !== undefined && ` ${hint}`}
    </span>
  </div>
);
