export { en as da } from './en.ts'; // replaced below
