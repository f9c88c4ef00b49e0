import { expect, it } from '@jest/globals';
import { fittingZoom } from '../../src/web/use-fitting-zoom';

it('shrinks a sheet to the room there is, and no further than can be read', () => {
  expect([
    fittingZoom(1000, 900),
    fittingZoom(900, 1000),
    fittingZoom(333, 500),
    fittingZoom(100, 1000),
  ]).toEqual([1, 0.9, 0.66, 0.65]);
});

it('leaves it alone before there is any room', () => {
  expect(fittingZoom(-62, 1000)).toBe(1);
});
