export { pathOf as syncPathOf, placeOf as syncPlaceOf } from './places';
export { Syncs } from './syncs';
