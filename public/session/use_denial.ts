import { useMemo } from 'react';
import { RIGHTS, type Right } from '../../common/language';
import { useHost, type HostRights } from '../host';
import { useSession } from './use_session';

/** Why the user must not do something: the token is read-only, or a privilege is missing. */
export type Denial =
  { readonly by: 'token' } | { readonly by: 'privilege'; readonly privilege: string };

/** Why the user lacks a right; undefined if they have it. What the server would refuse is hidden, or disabled with the reason. */
export function useDenial(right: Right): Denial | undefined {
  return useDenials()[right];
}

/** The rights that a user lacks, each with the reason. */
export type Denials = Readonly<Partial<Record<Right, Denial>>>;

/** All rights that the user lacks; the same object until that changes. */
export function useDenials(): Denials {
  const { rights } = useHost();
  const readOnly = useSession().caller?.readOnly === true;
  return useMemo(() => denialsOf(readOnly, rights), [readOnly, rights]);
}

function denialsOf(readOnly: boolean, rights: HostRights | undefined): Denials {
  const denials: Partial<Record<Right, Denial>> = {};
  for (const right of Object.keys(RIGHTS) as Right[]) {
    if (readOnly) denials[right] = { by: 'token' };
    else if (rights?.[right] === false)
      denials[right] = { by: 'privilege', privilege: RIGHTS[right] };
  }
  return denials;
}

/** Whether the user has a right. */
export const useMay = (right: Right): boolean => useDenial(right) === undefined;
