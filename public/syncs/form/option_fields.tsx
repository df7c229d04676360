import React from 'react';
import { EuiFieldText, EuiFormRow, EuiSelect } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { FORM_OPTIONS, type Draft } from './draft';
import type { Problems } from './problems';

const LABELS: Readonly<Record<string, { readonly label: string; readonly placeholder?: string }>> =
  {
    max_delete_ratio: {
      label: i18n.translate('moltler.syncs.optionFields.largestShareRemoved', {
        defaultMessage: 'Largest share removed',
      }),
      placeholder: '0.2',
    },
    full_every: {
      label: i18n.translate('moltler.syncs.optionFields.fullRunEvery', {
        defaultMessage: 'Full run every',
      }),
      placeholder: '1d',
    },
    look_back: {
      label: i18n.translate('moltler.syncs.optionFields.lookBack', { defaultMessage: 'Look back' }),
      placeholder: '5m',
    },
    ecs: {
      label: i18n.translate('moltler.syncs.optionFields.elasticCommonSchema', {
        defaultMessage: 'Elastic Common Schema',
      }),
    },
    max_wait: {
      label: i18n.translate('moltler.syncs.optionFields.longestWait', {
        defaultMessage: 'Longest wait',
      }),
      placeholder: '1h',
    },
  };

const YES_OR_NO = [
  { value: '', text: i18n.translate('moltler.syncs.optionFields.no', { defaultMessage: 'No' }) },
  {
    value: 'true',
    text: i18n.translate('moltler.syncs.optionFields.yes', { defaultMessage: 'Yes' }),
  },
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
