import React, { useId } from 'react';
import {
  EuiComboBox,
  EuiFieldText,
  EuiFormRow,
  EuiSelect,
  EuiSwitch,
  EuiTextArea,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ConfigKeySchema } from '../../../common/binding';
import type { Input, SecretInput } from '../form/inputs';
import { HeadersField } from './headers_field';
import { RequiredMark } from '../../page_body';
import { SecretField } from './secret_field';

export interface ConfigFieldProps {
  readonly field: ConfigKeySchema;
  /** The field is required, or another in its place. */
  readonly required: boolean;
  readonly input: Input;
  readonly stored: Input | undefined;
  readonly secrets: readonly string[];
  /** Help text for a typed secret: where it will be stored. */
  readonly secretHelp: string | undefined;
  readonly problem: string | undefined;
  readonly onChange: (input: Input) => void;
  readonly onBlur: () => void;
}

/** One key of CONFIG or OPTIONS as a row of the form. */
export function ConfigFieldRow(props: ConfigFieldProps): React.ReactElement {
  const { field, problem, required, secretHelp } = props;
  const id = useId();
  const help = [field.description, secretHelp].filter((text) => text !== undefined).join('. ');
  return (
    <EuiFormRow
      id={id}
      fullWidth
      label={field.title}
      labelAppend={required ? <RequiredMark /> : undefined}
      helpText={help === '' ? undefined : help}
      isInvalid={problem !== undefined}
      error={problem}
      hasChildLabel={!field.secret && field.kind !== 'headers'}
    >
      <Control {...props} />
    </EuiFormRow>
  );
}

const MANY_LINES = new Set(['ca_certificate']);

/** The row passes its id and its description to the control. */
function Control({
  field,
  input,
  stored,
  secrets,
  problem,
  onChange,
  onBlur,
  secretHelp: _help,
  required: _required,
  ...row
}: ConfigFieldProps): React.ReactElement {
  const invalid = problem !== undefined;
  if (input.kind === 'secret') {
    const before: SecretInput | undefined = stored?.kind === 'secret' ? stored : undefined;
    return (
      <div {...row}>
        <SecretField {...{ field, input, secrets, invalid, onChange, onBlur }} stored={before} />
      </div>
    );
  }
  if (input.kind === 'flag') {
    const on = input.on ?? field.default === true;
    return (
      <EuiSwitch
        {...row}
        label={field.title}
        showLabel={false}
        checked={on}
        onChange={({ target }) => onChange({ kind: 'flag', on: target.checked })}
      />
    );
  }
  if (input.kind === 'headers') {
    return (
      <div {...row}>
        <HeadersField
          title={field.title}
          items={input.items}
          invalid={invalid}
          onChange={(items) => onChange({ kind: 'headers', items })}
          onBlur={onBlur}
        />
      </div>
    );
  }
  if (input.kind === 'list') {
    return (
      <EuiComboBox
        {...row}
        fullWidth
        noSuggestions
        aria-label={field.title}
        placeholder={
          field.placeholder ??
          i18n.translate('moltler.connectors.configField.typeAValueThenPress', {
            defaultMessage: 'Type a value, then press Enter',
          })
        }
        isInvalid={invalid}
        selectedOptions={input.items.map((label) => ({ label }))}
        onCreateOption={(item) => onChange({ kind: 'list', items: [...input.items, item] })}
        onChange={(chosen) => onChange({ kind: 'list', items: chosen.map(({ label }) => label) })}
        onBlur={onBlur}
      />
    );
  }
  const text = {
    ...row,
    fullWidth: true,
    value: input.text,
    isInvalid: invalid,
    'aria-invalid': invalid,
    onBlur,
    placeholder: field.placeholder ?? (field.default === undefined ? '' : String(field.default)),
  };
  const changed = (value: string): void => onChange({ kind: 'text', text: value });
  if (field.kind === 'choice') {
    return (
      <EuiSelect
        {...text}
        options={choicesOf(field)}
        onChange={({ target }) => changed(target.value)}
      />
    );
  }
  if (MANY_LINES.has(field.name)) {
    return <EuiTextArea {...text} rows={3} onChange={({ target }) => changed(target.value)} />;
  }
  return (
    <EuiFieldText
      {...text}
      inputMode={field.kind === 'integer' ? 'numeric' : field.kind === 'url' ? 'url' : 'text'}
      spellCheck={false}
      autoComplete="off"
      onChange={({ target }) => changed(target.value)}
    />
  );
}

function choicesOf(field: ConfigKeySchema): { value: string; text: string }[] {
  const choices = (field.choices ?? []).map((choice) => ({ value: choice, text: choice }));
  const unset =
    field.default === undefined
      ? i18n.translate('moltler.connectors.configField.chooseOne', { defaultMessage: 'Choose one' })
      : i18n.translate('moltler.connectors.configField.default', {
          defaultMessage: '{value} (default)',
          values: { value: String(field.default) },
        });
  return [{ value: '', text: unset }, ...choices];
}
