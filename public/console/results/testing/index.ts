export { fakeHost, given } from './runs';
