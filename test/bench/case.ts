import type { BenchService } from './service/start';
import type { BenchEngine } from './engine';

/** One measured figure, with its target and the reason for it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The target: at most, or exactly. */
  readonly target?: { readonly most: number } | { readonly exactly: number };
  /** The reason for the target, or what the figure is compared with. */
  readonly note: string;
}
export interface BenchContext {
  readonly service: BenchService;
  /** A fresh engine (own data directory, cold cache) with connector `gh` on the service. */
  readonly engine: (options?: Readonly<Record<string, number | boolean>>) => Promise<BenchEngine>;
  readonly servicePids: ReadonlySet<number>;
}
export type BenchCase = (context: BenchContext) => Promise<readonly Figure[]>;
