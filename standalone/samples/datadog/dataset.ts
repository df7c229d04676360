import { sampleDashboards, type SampleDashboard } from './dashboards';
import { sampleDowntimes, type SampleDowntime } from './downtimes';
import { sampleMonitors, type SampleMonitor } from './monitors';
import { sampleEvents, sampleLogs, type StreamItem } from './stream';

/** What the sample Datadog contains; actions change it until it stops. */
export interface DatadogSample {
  monitors: SampleMonitor[];
  readonly downtimes: SampleDowntime[];
  /** Newest first. */
  readonly events: StreamItem[];
  readonly logs: readonly StreamItem[];
  readonly dashboards: readonly SampleDashboard[];
}

/** The same at every start except for its dates, which end at `now` (milliseconds). */
export const datadogSample = (now: number): DatadogSample => ({
  monitors: sampleMonitors(now / 1000),
  downtimes: sampleDowntimes(now / 1000),
  events: sampleEvents(now),
  logs: sampleLogs(now),
  dashboards: sampleDashboards(now / 1000),
});
