import React from 'react';
import { EuiFieldPassword, EuiFlexGroup, EuiFlexItem, EuiSelect } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ConfigKeySchema } from '../../../common/binding';
import type { SecretInput } from '../form/inputs';

export interface SecretFieldProps {
  readonly field: ConfigKeySchema;
  readonly input: SecretInput;
  /** The value before the edit. */
  readonly stored: SecretInput | undefined;
  /** Names of the stored secrets. */
  readonly secrets: readonly string[];
  readonly invalid: boolean;
  readonly onChange: (input: SecretInput) => void;
  readonly onBlur: () => void;
}

const NEW = 'new';
const NONE = 'none';
const KEPT = 'kept';
const EXISTING = 'existing:';

/** Selects a stored secret, or accepts a new one that is never shown. */
export function SecretField(props: SecretFieldProps): React.ReactElement {
  const { field, input, stored, secrets, invalid, onChange, onBlur } = props;
  const options = [
    ...(stored?.from === 'kept'
      ? [
          {
            value: KEPT,
            text: i18n.translate('moltler.connectors.secretField.keepTheStoredValue', {
              defaultMessage: 'Keep the stored value',
            }),
          },
        ]
      : []),
    {
      value: NEW,
      text: i18n.translate('moltler.connectors.secretField.enterANewSecret', {
        defaultMessage: 'Enter a new secret',
      }),
    },
    ...secrets.map((name) => ({
      value: EXISTING + name,
      text: i18n.translate('moltler.connectors.secretField.storedSecret', {
        defaultMessage: 'Stored secret: {name}',
        values: { name },
      }),
    })),
    ...unlisted(input, secrets),
    ...(field.optional
      ? [
          {
            value: NONE,
            text: i18n.translate('moltler.connectors.secretField.none', { defaultMessage: 'None' }),
          },
        ]
      : []),
  ];
  const chooses = options.length > (field.optional ? 2 : 1);
  return (
    <EuiFlexGroup gutterSize="s">
      {chooses && (
        <EuiFlexItem grow={2} style={{ minWidth: 0 }}>
          <EuiSelect
            fullWidth
            aria-label={i18n.translate('moltler.connectors.secretField.source', {
              defaultMessage: '{title}: source',
              values: { title: field.title },
            })}
            options={options}
            value={choiceOf(input)}
            onChange={({ target }) => onChange(inputFor(target.value))}
          />
        </EuiFlexItem>
      )}
      {input.from === 'new' && (
        <EuiFlexItem grow={3} style={{ minWidth: 0 }}>
          <EuiFieldPassword
            fullWidth
            type="password"
            autoComplete="new-password"
            aria-label={field.title}
            placeholder={field.placeholder}
            value={input.value}
            isInvalid={invalid}
            aria-invalid={invalid}
            onChange={({ target }) =>
              onChange({ kind: 'secret', from: 'new', value: target.value })
            }
            onBlur={onBlur}
          />
        </EuiFlexItem>
      )}
    </EuiFlexGroup>
  );
}

/** A reference to a missing secret stays selectable, so that opening the form changes nothing. */
const unlisted = (
  input: SecretInput,
  secrets: readonly string[],
): readonly { value: string; text: string }[] =>
  input.from === 'existing' && !secrets.includes(input.name)
    ? [
        {
          value: EXISTING + input.name,
          text: i18n.translate('moltler.connectors.secretField.missingSecret', {
            defaultMessage: 'Missing secret: {name}',
            values: { name: input.name },
          }),
        },
      ]
    : [];

const choiceOf = (input: SecretInput): string =>
  input.from === 'existing' ? EXISTING + input.name : input.from;

function inputFor(choice: string): SecretInput {
  if (choice.startsWith(EXISTING)) {
    return { kind: 'secret', from: 'existing', name: choice.slice(EXISTING.length) };
  }
  if (choice === KEPT || choice === NONE) return { kind: 'secret', from: choice };
  return { kind: 'secret', from: 'new', value: '' };
}
