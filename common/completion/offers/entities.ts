import { asIdentifier, named, type ConnectorSchema, type EntitySchema } from '../../binding';
import type { Offer } from '../completion';

/** The entities of a connector: the declared ones that are `wanted`, then the others that the service has. */
export function entityOffers(
  connector: ConnectorSchema | undefined,
  wanted: (entity: EntitySchema) => boolean = () => true,
): readonly Offer[] {
  const { entities = [], openEntities } = connector ?? {};
  const others = (openEntities?.listed ?? []).filter(
    ({ name }) => named(entities, name) === undefined,
  );
  return [
    ...entities.filter(wanted).map((entity) => entityOffer(entity, 0)),
    ...others.map((entity) => entityOffer(entity, 1)),
  ];
}

/** One entity by its name. */
export const entityOffer = (
  {
    name,
    title = name,
    description,
  }: Pick<EntitySchema, 'name'> & Partial<Pick<EntitySchema, 'title' | 'description'>>,
  rank: number,
): Offer => ({
  label: name,
  insertText: asIdentifier(name),
  kind: 'entity',
  detail: title,
  ...(description === undefined ? {} : { documentation: description }),
  rank,
});
