import { describe, expect, it } from '@jest/globals';
import { findingKindOf } from '../../../src/core/present/finding-kinds';

describe('findingKindOf', () => {
  it.each([
    ['KP101', 'error', 'sure'],
    ['TC107', 'warning', 'likely'],
    ['TC114', 'info', 'unmet'],
    ['KP106', 'info', 'note'],
  ] as const)('takes %s as %s for %s', (rule, severity, kind) => {
    expect(findingKindOf({ rule, severity })).toBe(kind);
  });
});
