import React, { useState } from 'react';
import { EuiComboBox, EuiFieldText, EuiFormRow, EuiTextArea } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { SettableParameter } from '../../../common/alerting';
import { typeName, type JsonValue } from '../../../common/declaration';
import type { MessageVariable } from './alerting_types';
import { VariableButton } from './variable_button';

export interface ParameterFieldProps {
  /** Unique in the page. */
  readonly id: string;
  readonly parameter: SettableParameter;
  /** Undefined if it is not set. */
  readonly value: JsonValue | undefined;
  readonly variables: readonly MessageVariable[];
  readonly isDisabled: boolean;
  readonly onChange: (value: JsonValue | undefined) => void;
}

/** A parameter of an action or a statement. Any text in its value can be a template, also where there are choices. */
export function ParameterField(props: ParameterFieldProps): React.ReactElement {
  const { id, parameter, value, variables, isDisabled, onChange } = props;
  const { name, type, description } = parameter;
  const isDocument = type === 'document';
  const kind = type === 'text' ? '' : ` (${isDocument ? 'JSON' : typeName(type)})`;
  const isRequired =
    parameter.required && parameter.default === undefined && parameter.defaultFrom === undefined;
  const add = (template: string): void => onChange(withTemplate(value, template));
  const [invalid, setInvalid] = useState(false);
  return (
    <EuiFormRow
      id={id}
      label={`${name}${kind}`}
      labelAppend={
        isDocument ? undefined : (
          <VariableButton
            name={name}
            variables={variables}
            isDisabled={isDisabled}
            onChoose={add}
          />
        )
      }
      helpText={[
        isRequired
          ? i18n.translate('moltler.alerting.parameters.required', { defaultMessage: 'Required.' })
          : undefined,
        description,
      ]
        .filter(Boolean)
        .join(' ')}
      isInvalid={invalid}
      error={
        invalid
          ? i18n.translate('moltler.alerting.parameters.invalidJson', {
              defaultMessage: 'Enter valid JSON. Variables can only be used inside texts.',
            })
          : undefined
      }
      fullWidth
    >
      {isDocument ? (
        <DocumentField {...props} onValid={(valid) => setInvalid(!valid)} />
      ) : choicesOf(parameter) !== undefined || typeof type === 'object' ? (
        <ChoiceField {...props} />
      ) : (
        <EuiFieldText
          fullWidth
          disabled={isDisabled}
          required={isRequired}
          value={textOf(value)}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
        />
      )}
    </EuiFormRow>
  );
}

/** One or several of some values; any other text can be entered too, because it may be a template. */
function ChoiceField({
  id,
  parameter,
  value,
  isDisabled,
  onChange,
}: ParameterFieldProps): React.ReactElement {
  const isList = typeof parameter.type === 'object';
  const selected = (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(
    (one: JsonValue) => ({ label: textOf(one) }),
  );
  const set = (labels: readonly string[]): void => {
    if (isList) onChange(labels.length === 0 ? undefined : labels);
    else onChange(labels.at(-1));
  };
  return (
    <EuiComboBox
      fullWidth
      aria-label={parameter.name}
      id={id}
      isDisabled={isDisabled}
      singleSelection={isList ? false : { asPlainText: true }}
      options={(choicesOf(parameter) ?? []).map((label) => ({ label }))}
      selectedOptions={selected}
      customOptionText={otherText()}
      onCreateOption={(text) => set([...(isList ? selected.map(({ label }) => label) : []), text])}
      onChange={(options) => set(options.map(({ label }) => label))}
    />
  );
}

function choicesOf({ type, values }: SettableParameter): readonly string[] | undefined {
  return values ?? (type === 'boolean' ? ['true', 'false'] : undefined);
}

/** JSON, stored as a value and not as text, so that what replaces a variable cannot change its structure. */
function DocumentField({
  id,
  value,
  isDisabled,
  onChange,
  onValid,
}: ParameterFieldProps & { readonly onValid: (valid: boolean) => void }): React.ReactElement {
  const [text, setText] = useState(value === undefined ? '' : JSON.stringify(value, undefined, 2));
  return (
    <EuiTextArea
      id={id}
      fullWidth
      rows={4}
      disabled={isDisabled}
      spellCheck={false}
      style={{ fontFamily: 'monospace' }}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        const parsed = target.value.trim() === '' ? { value: undefined } : parse(target.value);
        onValid(parsed !== undefined);
        if (parsed !== undefined) onChange(parsed.value);
      }}
    />
  );
}

function parse(text: string): { readonly value: JsonValue } | undefined {
  try {
    return { value: JSON.parse(text) as JsonValue };
  } catch {
    return undefined;
  }
}

const textOf = (value: JsonValue | undefined): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

/** Lists get another element. */
const withTemplate = (value: JsonValue | undefined, template: string): JsonValue =>
  Array.isArray(value) ? [...(value as readonly JsonValue[]), template] : textOf(value) + template;

/** EUI replaces its own placeholder. */
const otherText = (): string =>
  i18n.translate('moltler.alerting.parameters.use', {
    defaultMessage: 'Use {value}',
    values: { value: '{searchValue}' },
  });
