import type { BenchService } from './service/start';
import type { BenchEngine, openBenchEngine } from './engine';

/** One measured figure, with its target and the reason for it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The target: at most, at least, or exactly. */
  readonly target?:
    { readonly most: number } | { readonly least: number } | { readonly exactly: number };
  /** The reason for the target, or what the figure is compared with. */
  readonly note: string;
}
export interface BenchContext {
  readonly service: BenchService;
  /** A fresh engine (own data directory, cold cache) with connector `gh` on the service. */
  readonly engine: (
    options?: Readonly<Record<string, number | boolean>>,
    store?: Parameters<typeof openBenchEngine>[2],
  ) => Promise<BenchEngine>;
  readonly servicePids: ReadonlySet<number>;
}
export type BenchCase = (context: BenchContext) => Promise<readonly Figure[]>;
