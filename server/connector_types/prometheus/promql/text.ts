/** A PromQL string: https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals */
export function quoted(text: string): string {
  const escaped = text.replace(/[\\"\n]/g, (one) => (one === '\n' ? '\\n' : `\\${one}`));
  return `"${escaped}"`;
}

/** Names that every version of Prometheus reads as a label without quotes. */
export const isLabelName = (name: string): boolean => /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name);

/** Names that every version reads as a metric without quotes: `inf` and `nan` are numbers in any case. */
export const isMetricName = (name: string): boolean =>
  /^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(name) && !/^(inf|nan)$/i.test(name);
