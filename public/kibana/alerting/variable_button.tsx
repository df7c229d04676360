import React, { useState } from 'react';
import { EuiButtonIcon, EuiContextMenuPanel, EuiContextMenuItem, EuiPopover } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { MessageVariable } from './alerting_types';

export interface VariableButtonProps {
  /** The parameter that gets the variable. */
  readonly name: string;
  readonly variables: readonly MessageVariable[];
  readonly isDisabled: boolean;
  readonly onChoose: (template: string) => void;
}

/** Adds a variable of the alert to a parameter. */
export function VariableButton(props: VariableButtonProps): React.ReactElement | null {
  const { name, variables, isDisabled, onChoose } = props;
  const [isOpen, setOpen] = useState(false);
  if (variables.length === 0) return null;
  const label = i18n.translate('moltler.alerting.parameters.addVariable', {
    defaultMessage: 'Add a variable to {name}',
    values: { name },
  });
  return (
    <EuiPopover
      isOpen={isOpen}
      closePopover={() => setOpen(false)}
      panelPaddingSize="none"
      anchorPosition="downRight"
      aria-label={label}
      button={
        <EuiButtonIcon
          iconType="indexOpen"
          size="xs"
          aria-label={label}
          isDisabled={isDisabled}
          onClick={() => setOpen(!isOpen)}
        />
      }
    >
      <div style={{ maxHeight: 320, overflowY: 'auto', maxWidth: 420 }}>
        <EuiContextMenuPanel
          items={variables.map((variable) => (
            <EuiContextMenuItem
              key={variable.name}
              toolTipContent={variable.description}
              onClick={() => {
                setOpen(false);
                onChoose(`{{${variable.name}}}`);
              }}
            >
              {variable.name}
            </EuiContextMenuItem>
          ))}
        />
      </div>
    </EuiPopover>
  );
}
