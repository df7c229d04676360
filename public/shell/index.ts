export { roomOf, usePath, type RoomId } from './routes';
export { Shell } from './shell';
