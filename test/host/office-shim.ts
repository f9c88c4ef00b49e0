import { isAtLeast } from './api-set';

/** The part of the common `Office` namespace that an add-in for Excel asks about its surroundings. */
export interface OfficeShim {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly document: { readonly url: string };
  };
}

/** @param sets the requirement sets this Excel has, each with its highest version */
export function officeShim(sets: Readonly<Record<string, string>>, url: string): OfficeShim {
  const isSetSupported = (name: string, version = '0') => name in sets && isAtLeast(sets[name]!, version);
  return { context: { requirements: { isSetSupported }, document: { url } } };
}
