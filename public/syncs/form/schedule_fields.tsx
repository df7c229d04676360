import React, { useMemo, useState } from 'react';
import { EuiComboBox, EuiFieldText, EuiFormRow, EuiSelect, EuiSpacer, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { timeZones } from '../../../common/schedules';
import { useHost } from '../../host';
import { NextTimes } from '../next_times';
import type { SyncSchedule } from '../statements';
import { PRESETS, presetOf } from './presets';

export interface ScheduleFieldsProps {
  readonly schedule: SyncSchedule | undefined;
  readonly problem: string | undefined;
  readonly now: number;
  readonly onChange: (schedule: SyncSchedule | undefined) => void;
}

const CHOICES = [
  {
    value: 'none',
    text: i18n.translate('moltler.syncs.scheduleFields.onlyOnRequest', {
      defaultMessage: 'Only on request',
    }),
  },
  ...PRESETS.map(({ cron, text }) => ({ value: cron, text })),
  {
    value: 'custom',
    text: i18n.translate('moltler.syncs.scheduleFields.customCron', {
      defaultMessage: 'Custom (cron)',
    }),
  },
];

/** When a sync runs: a common schedule, or a cron expression, with its time zone and its next times. */
export function ScheduleFields(props: ScheduleFieldsProps): React.ReactElement {
  const { schedule, problem, now, onChange } = props;
  const host = useHost();
  // A custom schedule may equal a preset while it is typed.
  const [custom, setCustom] = useState(presetOf(schedule?.cron) === 'custom');
  const zones = useMemo(() => timeZones().map((label) => ({ label })), []);
  const timeZone = schedule?.timeZone ?? host.timeZone;
  const preset = schedule !== undefined && custom ? 'custom' : presetOf(schedule?.cron);
  const choose = (value: string): void => {
    setCustom(value === 'custom');
    if (value === 'none') onChange(undefined);
    else onChange({ cron: value === 'custom' ? (schedule?.cron ?? '') : value, timeZone });
  };
  return (
    <>
      <EuiFormRow
        fullWidth
        id="sync_schedule"
        label={i18n.translate('moltler.syncs.scheduleFields.schedule', {
          defaultMessage: 'Schedule',
        })}
      >
        <EuiSelect
          fullWidth
          options={CHOICES}
          value={preset}
          onChange={({ target }) => choose(target.value)}
        />
      </EuiFormRow>
      {schedule !== undefined && preset === 'custom' && (
        <EuiFormRow
          fullWidth
          id="sync_cron"
          label={i18n.translate('moltler.syncs.scheduleFields.cronExpression', {
            defaultMessage: 'Cron expression',
          })}
          helpText={i18n.translate('moltler.syncs.scheduleFields.fiveFieldsMinuteHourDay', {
            defaultMessage:
              'Five fields: minute, hour, day of the month, month, day of the week. Or six, with seconds first; @daily; or @every 10m.',
          })}
          isInvalid={problem !== undefined}
          error={problem}
        >
          <EuiFieldText
            fullWidth
            spellCheck={false}
            autoComplete="off"
            placeholder={i18n.translate('moltler.syncs.scheduleFields.306MonFri', {
              defaultMessage: '30 6 * * MON-FRI',
            })}
            value={schedule.cron}
            isInvalid={problem !== undefined}
            aria-invalid={problem !== undefined}
            onChange={({ target }) => onChange({ cron: target.value, timeZone })}
          />
        </EuiFormRow>
      )}
      {schedule !== undefined && (
        <>
          <EuiFormRow
            fullWidth
            id="sync_time_zone"
            label={i18n.translate('moltler.syncs.scheduleFields.timeZone', {
              defaultMessage: 'Time zone',
            })}
          >
            <EuiComboBox
              fullWidth
              aria-label={i18n.translate('moltler.syncs.scheduleFields.timeZone', {
                defaultMessage: 'Time zone',
              })}
              singleSelection={{ asPlainText: true }}
              isClearable={false}
              options={zones}
              selectedOptions={[{ label: timeZone }]}
              onChange={([chosen]) => {
                if (chosen !== undefined) onChange({ ...schedule, timeZone: chosen.label });
              }}
            />
          </EuiFormRow>
          <EuiSpacer size="s" />
          <div aria-live="polite">
            <NextTimes schedule={schedule} now={now} />
          </div>
          <EuiText size="xs" color="subdued">
            <p>
              {i18n.translate('moltler.syncs.scheduleFields.schedulesRunWhileTheServer', {
                defaultMessage:
                  'Schedules run while the server is running. If runs were missed, one run makes up for all of them.',
              })}
            </p>
          </EuiText>
        </>
      )}
    </>
  );
}
