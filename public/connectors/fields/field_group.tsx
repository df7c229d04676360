import React from 'react';
import { EuiAccordion, EuiSpacer, EuiTitle } from '@elastic/eui';
import type { FormGroup, FormPart } from '../form/groups';

export interface FieldGroupProps {
  readonly group: FormGroup;
  /** Whether a collapsible group is expanded. */
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly rows: (part: FormPart) => React.ReactNode;
}

/** A group of fields under its heading; rarely used ones are collapsed. */
export function FieldGroup({ group, open, onToggle, rows }: FieldGroupProps): React.ReactElement {
  const { id, title, folded, parts } = group;
  const headings = parts.length > 1;
  const fields = parts.map((part, at) => (
    <React.Fragment key={part.title ?? ''}>
      {headings && (
        <>
          {at > 0 && <EuiSpacer size="l" />}
          <EuiTitle size="xxs">
            <h3>{part.title}</h3>
          </EuiTitle>
          <EuiSpacer size="s" />
        </>
      )}
      {rows(part)}
    </React.Fragment>
  ));
  return (
    <>
      <EuiSpacer size="l" />
      {folded ? (
        <EuiAccordion
          id={id}
          buttonContent={title}
          buttonElement="button"
          paddingSize="m"
          forceState={open ? 'open' : 'closed'}
          onToggle={onToggle}
        >
          {fields}
        </EuiAccordion>
      ) : (
        <div role="group" aria-label={title}>
          <EuiTitle size="xs">
            <h2>{title}</h2>
          </EuiTitle>
          <EuiSpacer size="s" />
          {fields}
        </div>
      )}
    </>
  );
}
