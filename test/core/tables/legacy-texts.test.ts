import { describe, expect, it } from '@jest/globals';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { findLegacyTexts } from '../../../src/core/tables/legacy-texts';

const found = (grid: string) =>
  [...findLegacyTexts(snapshotOfTextGrid(grid).sheets[0]!.cells).values()].map(({ after }) => after);

describe('findLegacyTexts, of texts that can be read both ways', () => {
  it('goes by the font where nothing else is known', () => {
    expect(found('| Phó {.VnTime} |')).toEqual(['Phú']);
    expect(found('| Phó | Lóa | MÝa |')).toEqual([]);
  });

  it('goes by what the font is used for on the sheet', () => {
    expect(found('| Phó {.VnTime} | Đã họp {.VnTime} |')).toEqual([]);
    expect(found('| Phó {.VnTime} | Đã họp {.VnTime} | cña x· {.VnTime} |')).toEqual(['Phú', 'của xã']);
  });

  it('takes what is no word as it stands for legacy beside legacy text', () => {
    expect(found('| MÝa | cña x· {.VnTime} |')).toEqual(['Mía', 'của xã']);
    expect(found('| MÝa | Đường xã | cña x· {.VnTime} |')).toEqual(['của xã']);
  });

  it('takes words for legacy only where all of their own font is', () => {
    expect(found('| Lóa | cña x· | §Êt ruéng |')).toEqual(['Lúa', 'của xã', 'Đất ruộng']);
    expect(found('| Lóa | cña x· |')).toEqual(['của xã']);
    expect(found('| Lóa | cña x· | §Êt ruéng | Đã họp |')).toEqual(['của xã', 'Đất ruộng']);
    expect(found('| Lóa | cña x· {.VnTime} | §Êt ruéng {.VnTime} |')).toEqual(['của xã', 'Đất ruộng']);
  });

  it('takes what can be nothing else for legacy, alone in a sheet of Unicode', () => {
    expect(found('| §Êt ruéng | Đã họp | Đường xã | Kế hoạch vốn |')).toEqual(['Đất ruộng']);
  });
});
