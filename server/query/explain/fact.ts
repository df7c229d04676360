import type { PlanFact } from '../../../common/contract';

export const fact = (name: string, value: string): PlanFact => ({ name, value });
