import React from 'react';
import { useEuiTheme } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { RunRow } from './load_syncs';
import { outcomeText } from './state_badge';

const HEIGHT = 24;
const BAR = 5;
const GAP = 2;
/** So that a run that wrote nothing is seen. */
const LEAST = 2;
/** Outcomes of runs that have not done what they should. */
const FAILED = new Set(['failed', 'interrupted']);

export interface SparklineProps {
  /** Newest first. */
  readonly runs: readonly RunRow[];
}

/** The documents that the last runs have written, a bar for each; failed ones are marked with a cross. */
export function Sparkline({ runs }: SparklineProps): React.ReactElement | null {
  const { euiTheme } = useEuiTheme();
  const ended = runs.filter(({ outcome }) => outcome !== 'running').reverse();
  if (ended.length === 0) return null;
  const most = Math.max(1, ...ended.map(({ written }) => written ?? 0));
  const { success, warning, danger } = euiTheme.colors;
  return (
    <svg
      role="img"
      aria-label={textOf(ended)}
      width={ended.length * (BAR + GAP)}
      height={HEIGHT}
      // A narrow column has all of them, smaller.
      viewBox={`0 0 ${ended.length * (BAR + GAP)} ${HEIGHT}`}
      preserveAspectRatio="none"
      style={{ display: 'block', maxWidth: '100%' }}
    >
      {ended.map((run, at) => {
        const x = at * (BAR + GAP);
        if (FAILED.has(run.outcome)) return <Cross key={at} x={x} color={danger} />;
        const height = LEAST + ((run.written ?? 0) / most) * (HEIGHT - LEAST);
        return (
          <rect
            key={at}
            x={x}
            y={HEIGHT - height}
            width={BAR}
            height={height}
            fill={run.outcome === 'partial' ? warning : success}
          />
        );
      })}
    </svg>
  );
}

const Cross = ({
  x,
  color,
}: {
  readonly x: number;
  readonly color: string;
}): React.ReactElement => (
  <path
    d={`M${x} ${HEIGHT - BAR}l${BAR} ${BAR}m0 -${BAR}l-${BAR} ${BAR}`}
    stroke={color}
    strokeWidth={1.5}
    fill="none"
  />
);

/** The same for screen readers. */
function textOf(runs: readonly RunRow[]): string {
  const each = runs.map(({ outcome, written }) =>
    outcome === 'ok'
      ? i18n.translate('moltler.syncs.sparkline.documentWritten', {
          defaultMessage: '{documents, plural, one {# document} other {# documents}} written',
          values: { documents: written ?? 0 },
        })
      : outcome === 'partial'
        ? i18n.translate('moltler.syncs.sparkline.partialDocumentWritten', {
            defaultMessage:
              'partial, {documents, plural, one {# document} other {# documents}} written',
            values: { documents: written ?? 0 },
          })
        : outcomeText(outcome).toLowerCase(),
  );
  return i18n.translate('moltler.syncs.sparkline.lastRuns', {
    defaultMessage:
      '{runs, plural, one {The last run} other {The last # runs, oldest first}}: {outcomes}',
    values: { runs: runs.length, outcomes: each.join('; ') },
  });
}
