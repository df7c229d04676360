export { deskEngines, errorIn, rowsIn, TICKETS, TOKEN } from './desk_engines';
