import React, { useEffect, useRef } from 'react';
import {
  EuiFieldText,
  EuiFormControlLayout,
  EuiFormLabel,
  EuiText,
  useEuiTheme,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';

export interface ParameterPanelProps {
  readonly names: readonly string[];
  /** Values as typed. Kept in memory only, because a parameter may be a secret. */
  readonly values: ReadonlyMap<string, string>;
  /** Parameters that the last run needed and that have no value. */
  readonly missing: readonly string[];
  readonly onChange: (name: string, value: string) => void;
  readonly onRun: () => void;
}

/** Values for the `$name` parameters of the script. */
export function ParameterPanel(props: ParameterPanelProps): React.ReactElement {
  const { names, values, missing, onChange, onRun } = props;
  const { euiTheme } = useEuiTheme();
  const panel = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const [first] = missing;
    if (first === undefined) return;
    panel.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
  }, [missing]);
  return (
    <form
      ref={panel}
      aria-label={i18n.translate('moltler.console.parameterPanel.parameters', {
        defaultMessage: 'Parameters',
      })}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: euiTheme.size.s,
        padding: `${euiTheme.size.xs} ${euiTheme.size.s}`,
        borderBottom: euiTheme.border.thin,
        flexShrink: 0,
      }}
    >
      {names.map((name) => (
        <EuiFormControlLayout
          key={name}
          compressed
          // The name has at most half of the field.
          style={{ width: `min(${Math.max(240, 48 + name.length * 14)}px, 100%)` }}
          isInvalid={missing.includes(name) && !values.has(name)}
          prepend={
            <EuiFormLabel htmlFor={`parameter-${name}`} title={`$${name}`}>
              ${name}
            </EuiFormLabel>
          }
        >
          <EuiFieldText
            id={`parameter-${name}`}
            name={name}
            compressed
            controlOnly
            value={values.get(name) ?? ''}
            placeholder={i18n.translate('moltler.console.parameterPanel.value', {
              defaultMessage: 'Value',
            })}
            onChange={({ target }) => onChange(name, target.value)}
          />
        </EuiFormControlLayout>
      ))}
      {missing.length > 0 && (
        <EuiText size="xs" color="danger" role="alert">
          {missing.length === 1
            ? i18n.translate('moltler.console.parameterPanel.fillInTheParameter', {
                defaultMessage: 'Fill in the parameter.',
              })
            : i18n.translate('moltler.console.parameterPanel.fillInTheParameters', {
                defaultMessage: 'Fill in the parameters.',
              })}
        </EuiText>
      )}
      <button type="submit" hidden />
    </form>
  );
}
