/**
 * Whoever builds objects from the names in a file can be made to change what all objects inherit. For a worker that
 * reads one file and ends: in a page that lives on, other code may rightly count on these being open.
 */
export function freezePrototypes(): void {
  for (const { prototype } of [Object, Array, Function]) Object.freeze(prototype);
}
