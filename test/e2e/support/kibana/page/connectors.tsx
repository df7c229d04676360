import React, { Suspense, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { FormField, MessageVariable, UseField } from '../../../../../public/kibana/alerting';
import { StrictActionTypes } from '../../../../../public/kibana/testing';

/** Kibana's connectors page, with the one type of the plugin: a form to save a connector, and then its test tab. */

export const triggersActionsUi = new StrictActionTypes();

/** The form around the fields. */
const form: { value: unknown; submit: () => boolean } = { value: {}, submit: () => true };

const useField: UseField = ({ config, children }) => {
  type Value = Parameters<typeof children>[0]['value'];
  const [value, setValue] = useState(form.value as Value);
  const [error, setError] = useState<string | null>(null);
  form.value = value;
  form.submit = () => {
    const [found] = config.validations.flatMap(({ validator }) => validator({ value }) ?? []);
    setError(found?.message ?? null);
    return found === undefined;
  };
  const field: FormField<Value> = {
    value,
    setValue: (next) => {
      setValue(() => next);
      setError(null);
    },
    getErrorsMessages: () => error,
  };
  return <>{children(field)}</>;
};
/** What the plugin takes from Kibana's page: es_ui_shared/static/forms/hook_form_lib. */
export const hookFormLib = { UseField: useField };

const VARIABLES: readonly MessageVariable[] = [
  { name: 'alert.id', description: 'The id of the alert' },
  { name: 'context.message' },
];

function ConnectorsPage(): React.ReactElement {
  const [type] = triggersActionsUi.types.values();
  const [config, setConfig] = useState<object>();
  const [params, setParams] = useState<Record<string, unknown>>({
    ...(type?.defaultActionParams ?? {}),
  });
  const params_ = useRef(params);
  params_.current = params;
  if (triggersActionsUi.problems.length > 0) throw new Error(triggersActionsUi.problems.join());
  if (type === undefined) return <p>No type is registered.</p>;
  const { actionConnectorFields: ConnectorFields, actionParamsFields: ParamsFields } = type;
  return (
    <main style={{ padding: 24, maxWidth: 640 }}>
      <h1>{type.actionTypeTitle}</h1>
      <Suspense fallback="Loading the form">
        <ConnectorFields readOnly={false} isEdit={false} />
      </Suspense>
      <button onClick={() => setConfig(form.submit() ? (form.value as object) : undefined)}>
        Save
      </button>
      {config !== undefined && (
        <section aria-label="Test">
          <Suspense fallback="Loading the parameters">
            <ParamsFields
              actionParams={params}
              editAction={(key, value) => setParams({ ...params_.current, [key]: value })}
              index={0}
              errors={{}}
              messageVariables={VARIABLES}
              actionConnector={{ config }}
              executionMode="test"
            />
          </Suspense>
          <output data-test-subj="saved">{JSON.stringify({ config, params })}</output>
        </section>
      )}
    </main>
  );
}

/** Mounts it in Kibana's context. */
export function mountConnectors(
  element: HTMLElement,
  context: (page: React.ReactElement) => React.ReactElement,
): () => void {
  form.value = {};
  const root = createRoot(element);
  root.render(context(<ConnectorsPage />));
  return () => root.unmount();
}
