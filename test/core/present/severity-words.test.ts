import { describe, expect, it } from '@jest/globals';
import { reaches, severities, severitySigns, severityWords } from '../../../src/core/present/severity-words';

describe('severity words', () => {
  it('are those of the field, each with a sign of its own', () => {
    expect(severities.map((severity) => severityWords[severity])).toEqual(['sai', 'cần xem lại', 'lưu ý']);
    expect(new Set(severities.map((severity) => severitySigns[severity])).size).toBe(3);
  });

  it('reach a threshold from above', () => {
    expect(severities.map((severity) => reaches(severity, 'warning'))).toEqual([true, true, false]);
    expect(severities.map((severity) => reaches(severity, 'error'))).toEqual([true, false, false]);
  });
});
