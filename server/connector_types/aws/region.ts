import { optional, text } from '../../../common/declaration/build';
import type {
  ActionParameter,
  ColumnDeclaration,
  NeedDeclaration,
  RequestSigning,
} from '../../../common/declaration';

/** The region that a row is from. */
export const regionColumn = (): ColumnDeclaration =>
  text({
    parameter: 'region',
    description: 'Region; without a condition, those in CONFIG "regions", or "region"',
  });

/** Lists of a region are read in each region of CONFIG. */
export const eachRegion: readonly NeedDeclaration[] = [
  { parameter: 'region', column: 'region', default: ['regions', 'region'] },
];

/** Actions fall back to `region` in CONFIG. */
export const regionParameter: ActionParameter = optional('text', 'Region', {
  defaultFrom: 'region',
});

/** Signs for a service in the region of the row or the argument. */
export const inRegion = (service: string): { readonly signing: RequestSigning } => ({
  signing: { service, region: '{region}' },
});

/** Signs for a service in the region of CONFIG. */
export const inOwnRegion = (service: string): { readonly signing: RequestSigning } => ({
  signing: { service, region: '{config.region}' },
});
