import React from 'react';
import { EuiFieldText, EuiFormRow, EuiSelect } from '@elastic/eui';
import { FORM_OPTIONS, type Draft } from './draft';
import type { Problems } from './problems';

const LABELS: Readonly<Record<string, { readonly label: string; readonly placeholder?: string }>> =
  {
    max_delete_ratio: { label: 'Largest share removed', placeholder: '0.2' },
    full_every: { label: 'Full run every', placeholder: '1d' },
    look_back: { label: 'Look back', placeholder: '5m' },
    ecs: { label: 'Elastic Common Schema' },
    max_wait: { label: 'Longest wait', placeholder: '1h' },
  };

const YES_OR_NO = [
  { value: '', text: 'No' },
  { value: 'true', text: 'Yes' },
];

export interface OptionFieldsProps {
  readonly options: Draft['options'];
  readonly problems: Problems;
  readonly onChange: (options: Draft['options']) => void;
}

/** The options of WITH, from their declarations. */
export function OptionFields({
  options,
  problems,
  onChange,
}: OptionFieldsProps): React.ReactElement {
  return (
    <>
      {FORM_OPTIONS.map(({ name, takes, description }) => {
        const problem = problems[`option:${name}`];
        const { label = name, placeholder = '' } = LABELS[name] ?? {};
        const set = (value: string): void => onChange({ ...options, [name]: value });
        return (
          <EuiFormRow
            key={name}
            id={`sync_${name}`}
            fullWidth
            label={label}
            helpText={description}
            isInvalid={problem !== undefined}
            error={problem}
          >
            {takes === 'boolean' ? (
              <EuiSelect
                fullWidth
                options={YES_OR_NO}
                value={options[name] === 'true' ? 'true' : ''}
                onChange={({ target }) => set(target.value)}
              />
            ) : (
              <EuiFieldText
                fullWidth
                spellCheck={false}
                autoComplete="off"
                placeholder={placeholder}
                value={options[name] ?? ''}
                isInvalid={problem !== undefined}
                aria-invalid={problem !== undefined}
                onChange={({ target }) => set(target.value)}
              />
            )}
          </EuiFormRow>
        );
      })}
    </>
  );
}
