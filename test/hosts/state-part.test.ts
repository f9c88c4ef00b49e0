import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stateIn, statePart } from '../../src/hosts/state-part';

describe('the part that holds the state', () => {
  it('gives back any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(stateIn(statePart(json))).toBe(json);
      }),
    );
  });

  it('is found behind an XML declaration', () => {
    expect(stateIn(`<?xml version="1.0" encoding="UTF-8"?>\r\n${statePart('{"a":"<&amp;>"}')}`)).toBe(
      '{"a":"<&amp;>"}',
    );
  });

  it('is null where there is no part of ours', () => {
    expect(stateIn('<a xmlns="urn:soat-bieu:state"></a>')).toBeNull();
    expect(stateIn('<soat-bieu xmlns="urn:soat-bieu:state">{}')).toBeNull();
  });
});
