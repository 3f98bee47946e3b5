export { en as sv } from './en.ts'; // replaced below
