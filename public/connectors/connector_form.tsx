import React, { useMemo, useRef, useState } from 'react';
import {
  EuiAccordion,
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiFieldText,
  EuiFlexGroup,
  EuiFlexItem,
  EuiForm,
  EuiFormRow,
  EuiSpacer,
} from '@elastic/eui';
import { FailureCallOut, type Failure } from '../ask';
import { useCatalog } from '../catalog';
import { useHost } from '../host';
import { ConfigFieldRow } from './fields/config_field';
import { secretNameFor, withInput, writingOf, type Draft, type Section } from './form/draft';
import { isSound, problemsOf } from './form/problems';
import { save } from './form/save';
import { StatementPreview } from './statement_preview';

export interface ConnectorFormProps {
  readonly initial: Draft;
  /** The connector is stored, by this name. */
  readonly onSaved: (name: string) => void;
  readonly onCancel: () => void;
  /** The connector is not there any more. */
  readonly onGone: () => void;
}

/** Makes or edits a connector: fields from the type's declaration beside the statement that they write. */
export function ConnectorForm(props: ConnectorFormProps): React.ReactElement {
  const { initial, onSaved, onCancel, onGone } = props;
  const { http } = useHost();
  const { snapshot, refresh } = useCatalog();
  const [draft, setDraft] = useState(initial);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [advanced, setAdvanced] = useState<boolean>();
  const form = useRef<HTMLDivElement>(null);

  const problems = useMemo(() => problemsOf(draft, snapshot), [draft, snapshot]);
  const writing = useMemo(() => writingOf(draft, snapshot), [draft, snapshot]);
  const isNew = draft.stored === undefined;
  const sound = isSound(problems);
  const unchanged = writing.connector === undefined && writing.secrets.length === 0;
  const see = (place: string): void => setSeen((before) => new Set(before).add(place));

  const submit = async (): Promise<void> => {
    setTried(true);
    setFailure(undefined);
    if (!sound) {
      if (Object.keys(problems.options).length > 0) setAdvanced(true);
      requestAnimationFrame(() => focusFirstProblem(form.current));
      return;
    }
    setSaving(true);
    const saved = await save(draft, snapshot, http);
    setDraft(saved.draft);
    setSaving(false);
    setTried(false);
    await refresh();
    if (saved.failure === undefined) onSaved(draft.name);
    else if (saved.failure.code === 'unknown_connector') onGone();
    else setFailure(saved.failure);
  };

  const rows = (section: Section): React.ReactElement[] =>
    draft.type[section].map((field) => {
      const input = draft[section][field.name];
      if (input === undefined) return <React.Fragment key={field.name} />;
      const place = `${section}.${field.name}`;
      const typed = input.kind === 'secret' && input.from === 'new' && input.value !== '';
      const name = secretNameFor(draft, snapshot)(field.name);
      return (
        <ConfigFieldRow
          key={field.name}
          field={field}
          input={input}
          stored={draft.stored?.[section][field.name]}
          secrets={snapshot.secrets}
          secretHelp={typed ? `Stored encrypted as ${name}` : undefined}
          problem={tried || seen.has(place) ? problems[section][field.name] : undefined}
          onChange={(next) => setDraft((before) => withInput(before, section, field.name, next))}
          onBlur={() => see(place)}
        />
      );
    });
  const nameProblem = tried || seen.has('name') ? problems.name : undefined;

  return (
    <div ref={form}>
      <EuiForm
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving) void submit();
        }}
      >
        <EuiFlexGroup gutterSize="xl" responsive wrap>
          <EuiFlexItem grow={3} style={{ minWidth: 'min(360px, 100%)' }}>
            <EuiFormRow
              fullWidth
              label="Name"
              helpText={`Queries call it by this name: ${draft.name}.${firstEntity(draft)}`}
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
                onChange={({ target }) => setDraft({ ...draft, name: target.value })}
                onBlur={() => see('name')}
              />
            </EuiFormRow>
            {rows('config')}
            <EuiSpacer size="l" />
            <EuiAccordion
              id="connector_options"
              buttonContent="Advanced: limits, cache, network"
              paddingSize="m"
              forceState={
                (advanced ?? Object.keys(problems.options).length > 0) ? 'open' : 'closed'
              }
              onToggle={setAdvanced}
            >
              {rows('options')}
            </EuiAccordion>
          </EuiFlexItem>
          <EuiFlexItem grow={2} style={{ minWidth: 'min(320px, 100%)' }}>
            <StatementPreview text={writing.connector} newSecrets={writing.secrets.length} />
          </EuiFlexItem>
        </EuiFlexGroup>
        <EuiSpacer size="l" />
        {tried && problems.form !== undefined && (
          <>
            <EuiCallOut
              announceOnMount
              color="danger"
              iconType="error"
              size="s"
              title={problems.form}
            />
            <EuiSpacer size="m" />
          </>
        )}
        {failure !== undefined && (
          <>
            <FailureCallOut
              title={isNew ? 'The connector was not made' : 'The connector was not changed'}
              failure={failure}
            />
            <EuiSpacer size="m" />
          </>
        )}
        <EuiFlexGroup gutterSize="s" responsive={false} alignItems="center">
          <EuiFlexItem grow={false}>
            <EuiButton fill type="submit" isLoading={saving} isDisabled={!isNew && unchanged}>
              {isNew ? 'Create and test' : 'Save and test'}
            </EuiButton>
          </EuiFlexItem>
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty onClick={onCancel}>Cancel</EuiButtonEmpty>
          </EuiFlexItem>
        </EuiFlexGroup>
      </EuiForm>
    </div>
  );
}

const firstEntity = ({ type }: Draft): string => type.entities[0]?.name ?? '…';

function focusFirstProblem(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>(':is(input, select, textarea)[aria-invalid="true"]')?.focus();
}
