import { describe, expect, it } from '@jest/globals';
import { lookOf } from '../../src/cli/look';
import { recordedEnvironment } from './recorded-environment';

describe('lookOf', () => {
  it('is coloured on a terminal only, and only where colours are welcome', () => {
    const terminal = recordedEnvironment({ isTerminal: true, width: 90 });
    expect(lookOf(terminal.out, terminal)).toMatchObject({ colour: true, width: 90 });
    expect(lookOf(terminal.out, { ...terminal, noColour: true }).colour).toBe(false);
    const pipe = recordedEnvironment();
    expect(lookOf(pipe.out, pipe)).toMatchObject({ colour: false, width: 100 });
    expect(lookOf(null, terminal)).toMatchObject({ colour: false, width: 100 });
  });

  it('keeps lines readable on very wide and very narrow terminals', () => {
    const [wide, narrow] = [300, 20].map((width) => recordedEnvironment({ isTerminal: true, width }));
    expect(lookOf(wide!.out, wide!).width).toBe(120);
    expect(lookOf(narrow!.out, narrow!).width).toBe(60);
  });

  it('measures letters as a terminal shows them', () => {
    const environment = recordedEnvironment();
    const { widthOf } = lookOf(environment.out, environment);
    expect(['Tiêu chí'.normalize('NFD'), '漢', '×▲○→│─'].map(widthOf)).toEqual([8, 2, 6]);
  });
});
