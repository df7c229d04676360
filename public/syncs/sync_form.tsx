import React, { useMemo, useRef, useState } from 'react';
import { EuiAccordion, EuiCallOut, EuiSpacer, EuiTitle } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useCatalog } from '../catalog';
import { useHost } from '../host';
import { focusFirstProblem, StatementForm } from '../page_body';
import { runPageScript, type Failure } from '../page_scripts';
import { useSyncRunStore } from '../sync_runs';
import { DryRun } from './dry_run';
import { useDryRun } from './use_dry_run';
import type { Draft } from './form/draft';
import { OptionFields } from './form/option_fields';
import { problemsOf, type Problems } from './form/problems';
import { ScheduleFields } from './form/schedule_fields';
import { SourceFields } from './form/source_fields';
import { isRedefined, nameOf, statementsOf, writeSync, type Field } from './form/writing';
import { useNow } from './times';

export interface SyncFormProps {
  readonly initial: Draft;
  /** The sync was stored under this name, and may be running. */
  readonly onSaved: (name: string) => void;
  readonly onCancel: () => void;
}

/** Creates or edits a sync, beside the resulting statement. */
export function SyncForm({ initial, onSaved, onCancel }: SyncFormProps): React.ReactElement {
  const { http, timeZone } = useHost();
  const { snapshot, refresh } = useCatalog();
  const runs = useSyncRunStore();
  const now = useNow();
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const [seen, setSeen] = useState<ReadonlySet<Field>>(new Set());
  const [optionsOpen, setOptionsOpen] = useState(Object.keys(initial.options).length > 0);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const dry = useDryRun();
  const form = useRef<HTMLDivElement>(null);

  const problems = useMemo(
    () => problemsOf(draft, snapshot, timeZone),
    [draft, snapshot, timeZone],
  );
  const statement = useMemo(() => statementsOf(draft), [draft]);
  const isNew = draft.stored === undefined;
  const isWhole = draft.connector !== '';
  const runsNow = isNew || isRedefined(draft);
  const shown = tried ? problems : seenOnly(problems, seen);
  const change = (next: Draft): void => {
    // Only once a field was used, its problem is shown.
    setSeen((before) => new Set([...before, ...changedFields(draft, next)]));
    setDraft(next);
    setFailure(undefined);
    dry.forget();
  };

  /** True if the form is complete; otherwise shows and focuses what is wrong. */
  const checked = (): boolean => {
    setTried(true);
    setFailure(undefined);
    const wrong = Object.keys(problems);
    if (wrong.length === 0) return true;
    if (wrong.some((field) => field.startsWith('option:'))) setOptionsOpen(true);
    requestAnimationFrame(() => focusFirstProblem(form.current));
    return false;
  };
  const submit = async (): Promise<void> => {
    if (!checked() || statement === undefined) return;
    setSaving(true);
    const name = nameOf(draft);
    const failed = runsNow
      ? await runs.start(name, statement)
      : (await runPageScript(http, statement)).failure;
    setSaving(false);
    setSaved(failed === undefined);
    await refresh();
    // A run that fails later is shown on the page of the sync.
    if (failed === undefined) onSaved(name);
    else setFailure(failed);
  };
  const test = (): void => {
    if (checked()) void dry.run(writeSync({ ...draft, schedule: undefined }).text);
  };

  return (
    <StatementForm
      formRef={form}
      unsaved={{
        of: isNew
          ? i18n.translate('moltler.syncs.syncForm.theNewSync', { defaultMessage: 'the new sync' })
          : `“${nameOf(draft)}”`,
        changed: draft !== initial && statement !== undefined && !saving && !saved,
      }}
      preview={{
        text:
          isNew && !isWhole
            ? i18n.translate('moltler.syncs.syncForm.syncConnectorTo', {
                defaultMessage: 'SYNC CONNECTOR … TO …',
              })
            : statement,
        note: runsNow
          ? i18n.translate('moltler.syncs.syncForm.itStoresTheSyncAnd', {
              defaultMessage: 'The statement stores the sync, and runs it once.',
            })
          : undefined,
      }}
      failed={{
        title: isNew
          ? i18n.translate('moltler.syncs.syncForm.theSyncWasNotCreated', {
              defaultMessage: 'The sync was not created',
            })
          : i18n.translate('moltler.syncs.syncForm.theSyncWasNotChanged', {
              defaultMessage: 'The sync was not changed',
            }),
        failure,
      }}
      saving={saving}
      save={{ label: saveLabel(isNew, runsNow), disabled: !isNew && statement === undefined }}
      test={
        isWhole
          ? {
              label: i18n.translate('moltler.syncs.syncForm.dryRun', { defaultMessage: 'Dry run' }),
              iconType: 'inspect',
              running: dry.running,
              onTest: test,
            }
          : undefined
      }
      tested={
        dry.result !== undefined && (
          <>
            <DryRun result={dry.result} />
            <EuiSpacer size="m" />
          </>
        )
      }
      onSave={() => void submit()}
      onCancel={onCancel}
    >
      {isNew || isWhole ? (
        <SourceFields {...{ draft, snapshot, problems: shown }} onChange={change} />
      ) : (
        <EuiCallOut
          size="s"
          iconType="info"
          title={i18n.translate('moltler.syncs.syncForm.theFormOnlyChangesThe', {
            defaultMessage:
              'The form only changes the schedule of this sync. Open its statement in the console to change what it reads.',
          })}
        />
      )}
      <EuiSpacer size="l" />
      <EuiTitle size="xs">
        <h2>
          {i18n.translate('moltler.syncs.syncForm.whenItRuns', { defaultMessage: 'When it runs' })}
        </h2>
      </EuiTitle>
      <EuiSpacer size="s" />
      <ScheduleFields
        schedule={draft.schedule}
        problem={shown.schedule}
        now={now}
        onChange={(schedule) => change({ ...draft, schedule })}
      />
      {(isNew || isWhole) && (
        <>
          <EuiSpacer size="l" />
          <EuiAccordion
            id="sync_options"
            buttonContent={i18n.translate('moltler.syncs.syncForm.options', {
              defaultMessage: 'Options',
            })}
            buttonElement="button"
            paddingSize="m"
            forceState={optionsOpen ? 'open' : 'closed'}
            onToggle={setOptionsOpen}
          >
            <OptionFields
              options={draft.options}
              problems={shown}
              onChange={(options) => change({ ...draft, options })}
            />
          </EuiAccordion>
        </>
      )}
    </StatementForm>
  );
}

function saveLabel(isNew: boolean, runsNow: boolean): string {
  if (isNew)
    return i18n.translate('moltler.syncs.syncForm.createAndRun', {
      defaultMessage: 'Create and run',
    });
  if (runsNow)
    return i18n.translate('moltler.syncs.syncForm.saveAndRun', { defaultMessage: 'Save and run' });
  return i18n.translate('moltler.syncs.syncForm.saveChanges', { defaultMessage: 'Save changes' });
}

const seenOnly = (problems: Problems, seen: ReadonlySet<Field>): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([field]) => seen.has(field as Field)));

/** The fields of the statement that differ between two drafts. */
function changedFields(before: Draft, after: Draft): readonly Field[] {
  const options = Object.keys(after.options).filter(
    (name) => after.options[name] !== before.options[name],
  );
  return [
    ...(before.connector === after.connector && before.entity === after.entity
      ? []
      : (['source'] as const)),
    ...(['target', 'name', 'where', 'incremental', 'schedule'] as const).filter(
      (field) => before[field] !== after[field],
    ),
    ...options.map((name) => `option:${name}` as const),
  ];
}
