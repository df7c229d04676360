import React, { useMemo, useRef, useState } from 'react';
import { EuiFieldText, EuiFormRow, EuiSpacer, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { Failure } from '../page_scripts';
import { useCatalog } from '../catalog';
import { useHost } from '../host';
import { focusFirstProblem, RequiredMark, StatementForm } from '../page_body';
import { CheckResults } from './check_results';
import { ConfigFieldRow } from './fields/config_field';
import { FieldGroup } from './fields/field_group';
import { isChanged, secretNameFor, trialOf, withInput, writingOf, type Draft } from './form/draft';
import { groupsOf, requiredKeys, type FormGroup, type FormPart } from './form/groups';
import { isSet } from './form/inputs';
import { isSound, problemsOf } from './form/problems';
import { save } from './form/save';
import { RenameNotice } from './rename_notice';
import { storedFirst } from './stored_first';
import { formatResult, type TestResult } from './test_connector';
import { useTrial } from './use_trial';

export interface ConnectorFormProps {
  readonly initial: Draft;
  /** The connector was saved under this name. */
  readonly onSaved: (name: string) => void;
  readonly onCancel: () => void;
  /** The connector no longer exists. */
  readonly onGone: () => void;
}

/** Creates or edits a connector: fields from the type's declaration, beside the resulting statement. */
export function ConnectorForm(props: ConnectorFormProps): React.ReactElement {
  const { initial, onSaved, onCancel, onGone } = props;
  const { http } = useHost();
  const { snapshot, refresh } = useCatalog();
  const [draft, setDraft] = useState(initial);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const trial = useTrial();
  const form = useRef<HTMLDivElement>(null);

  const problems = useMemo(() => problemsOf(draft, snapshot), [draft, snapshot]);
  const writing = useMemo(() => writingOf(draft, snapshot), [draft, snapshot]);
  const groups = useMemo(() => groupsOf(draft.type), [draft.type]);
  const required = useMemo(() => requiredKeys(draft.type), [draft.type]);
  const isNew = draft.stored === undefined;
  const unchanged = writing.connector === undefined && writing.secrets.length === 0;
  const see = (place: string): void => setSeen((before) => new Set(before).add(place));
  const change = (next: (before: Draft) => Draft): void => {
    setDraft(next);
    // The tested draft is outdated.
    trial.forget();
  };

  /** True if the form is complete; otherwise shows and focuses what is missing. */
  const checked = (): boolean => {
    setTried(true);
    setFailure(undefined);
    if (isSound(problems)) return true;
    const wrong = groups.filter((group) => hasProblem(group));
    setOpened((before) => new Map([...before, ...wrong.map(({ id }) => [id, true] as const)]));
    requestAnimationFrame(() => focusFirstProblem(form.current));
    return false;
  };
  const hasProblem = ({ parts }: FormGroup): boolean =>
    parts.some(({ section, keys }) => keys.some(({ name }) => name in problems[section]));
  const isOpen = (group: FormGroup): boolean =>
    opened.get(group.id) ??
    group.parts.some(({ section, keys }) => keys.some(({ name }) => isSet(initial[section][name])));

  const submit = async (): Promise<void> => {
    if (!checked()) return;
    setSaving(true);
    const done = await save(draft, snapshot, http);
    setDraft(done.draft);
    setSaving(false);
    setTried(false);
    setSaved(done.failure === undefined);
    await refresh();
    if (done.failure === undefined) onSaved(draft.name);
    else if (done.failure.code === 'unknown_connector') onGone();
    else setFailure(done.failure);
  };
  const test = (): void => {
    const text = checked() ? trialOf(draft, snapshot) : undefined;
    if (text !== undefined) void trial.run(text);
  };

  const rows = ({ section, keys }: FormPart): React.ReactElement[] =>
    keys.flatMap((field) => {
      const input = draft[section][field.name];
      if (input === undefined) return [];
      const place = `${section}.${field.name}`;
      const typed = input.kind === 'secret' && input.from === 'new' && input.value !== '';
      const name = secretNameFor(draft, snapshot)(field.name);
      return [
        <ConfigFieldRow
          key={field.name}
          field={field}
          required={section === 'config' && required.has(field.name)}
          input={input}
          stored={draft.stored?.[section][field.name]}
          secrets={snapshot.secrets}
          secretHelp={
            typed
              ? i18n.translate('moltler.connectors.connectorForm.storedEncryptedAs', {
                  defaultMessage: 'Stored encrypted as {name}',
                  values: { name },
                })
              : undefined
          }
          problem={tried || seen.has(place) ? problems[section][field.name] : undefined}
          onChange={(next) => change((before) => withInput(before, section, field.name, next))}
          onBlur={() => see(place)}
        />,
      ];
    });
  const nameProblem = tried || seen.has('name') ? problems.name : undefined;

  return (
    <StatementForm
      formRef={form}
      unsaved={{
        of: isNew
          ? i18n.translate('moltler.connectors.connectorForm.thisForm', {
              defaultMessage: 'this form',
            })
          : draft.name,
        changed: !saved && isChanged(draft, initial),
      }}
      preview={{ text: writing.connector, note: storedFirst(writing.secrets.length) }}
      failed={{
        title: isNew
          ? i18n.translate('moltler.connectors.connectorForm.theConnectorWasNotCreated', {
              defaultMessage: 'The connector was not created',
            })
          : i18n.translate('moltler.connectors.connectorForm.theConnectorWasNotChanged', {
              defaultMessage: 'The connector was not changed',
            }),
        failure,
      }}
      saving={saving}
      save={{
        label: isNew
          ? i18n.translate('moltler.connectors.connectorForm.createConnector', {
              defaultMessage: 'Create connector',
            })
          : i18n.translate('moltler.connectors.connectorForm.saveChanges', {
              defaultMessage: 'Save changes',
            }),
        disabled: !isNew && unchanged,
      }}
      test={
        isNew || writing.connector !== undefined
          ? {
              label: isNew
                ? i18n.translate('moltler.connectors.connectorForm.testConnection', {
                    defaultMessage: 'Test connection',
                  })
                : i18n.translate('moltler.connectors.connectorForm.testChanges', {
                    defaultMessage: 'Test changes',
                  }),
              iconType: 'play',
              running: trial.testing,
              onTest: test,
            }
          : undefined
      }
      tested={<Tested name={draft.name} result={trial.result} />}
      onSave={() => void submit()}
      onCancel={onCancel}
    >
      <EuiFormRow
        fullWidth
        label={i18n.translate('moltler.connectors.connectorForm.name', { defaultMessage: 'Name' })}
        labelAppend={<RequiredMark />}
        helpText={
          problems.name === undefined &&
          i18n.translate('moltler.connectors.connectorForm.usedInQueriesSelectFrom', {
            defaultMessage: 'Used in queries: SELECT * FROM {name}.{firstEntity}',
            values: { name: draft.name, firstEntity: firstEntity(draft) },
          })
        }
        isInvalid={nameProblem !== undefined}
        error={nameProblem}
      >
        <EuiFieldText
          fullWidth
          required
          spellCheck={false}
          autoComplete="off"
          value={draft.name}
          isInvalid={nameProblem !== undefined}
          aria-invalid={nameProblem !== undefined}
          onChange={({ target }) => change((before) => ({ ...before, name: target.value }))}
          onBlur={() => see('name')}
        />
      </EuiFormRow>
      {draft.stored !== undefined && draft.name !== draft.stored.name && (
        <>
          <EuiSpacer size="m" />
          <RenameNotice from={draft.stored.name} to={draft.name} />
        </>
      )}
      {groups.map((group) => (
        <FieldGroup
          key={group.id}
          group={group}
          open={isOpen(group)}
          onToggle={(open) => setOpened((before) => new Map(before).set(group.id, open))}
          rows={rows}
        />
      ))}
    </StatementForm>
  );
}

interface TestedProps {
  readonly name: string;
  readonly result: TestResult | undefined;
}

const Tested = ({ name, result }: TestedProps): React.ReactElement => (
  <>
    <EuiText size="s" aria-live="polite">
      {result !== undefined && <p>{formatResult(result)}</p>}
    </EuiText>
    {result !== undefined && (
      <>
        <EuiSpacer size="s" />
        <CheckResults name={name} result={result} />
        <EuiSpacer size="m" />
      </>
    )}
  </>
);

const firstEntity = ({ type }: Draft): string => type.entities[0]?.name ?? '…';
