/** Everything about .ods that a page loads at once, when it is needed. */
export { readOds } from './read-ods';
export { readOdsAppearance } from './ods-appearance';
