/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render } from '@testing-library/react';
import { rules } from '../../../src/core/rules/index';
import { reportRules } from '../../../src/core/rules/report/index';
import RuleHelp from '../../../src/taskpane/parts/rule-help';

describe('RuleHelp', () => {
  afterEach(cleanup);

  it.each(rules.map(({ code }) => code))('draws the help of %s', (code) => {
    const { silent, basis } = rules.find((rule) => rule.code === code)!;
    render(<RuleHelp code={code} />);
    expect(document.body.textContent).toContain(silent);
    expect(document.body.textContent).toContain(`Căn cứ: ${basis}. Mã: ${code}`);
    expect(document.querySelectorAll('table').length).toBeGreaterThanOrEqual(2);
  });

  it.each(reportRules.map(({ code }) => code))('draws the help of %s, whose examples are texts', (code) => {
    const { silent, basis } = reportRules.find((rule) => rule.code === code)!;
    render(<RuleHelp code={code} />);
    expect(document.body.textContent).toContain(silent);
    expect(document.body.textContent).toContain(`Căn cứ: ${basis}. Mã: ${code}`);
    expect(document.querySelectorAll('mark').length).toBeGreaterThanOrEqual(1);
  });

  it('shows the table that goes with the text of an example', () => {
    render(<RuleHelp code="BC101" />);
    const regions = [...document.querySelectorAll('[role="region"]')];
    expect(regions.map((region) => region.getAttribute('aria-label'))).toEqual(['Biểu dùng trong ví dụ']);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['2/2']);
  });

  it('shows the set of criteria that an example is held against', () => {
    render(<RuleHelp code="TC101" />);
    const regions = [...document.querySelectorAll('[role="region"]')];
    expect(regions.map((region) => region.getAttribute('aria-label'))).toEqual([
      'Bộ tiêu chí dùng trong ví dụ',
      'Ví dụ chưa đúng',
      'Ví dụ đúng',
    ]);
  });

  it('names the sheets of an example that has several', () => {
    render(<RuleHelp code="TC107" />);
    const regions = [...document.querySelectorAll('[role="region"]')];
    expect(regions.map((region) => region.getAttribute('aria-label'))).toEqual([
      'Ví dụ chưa đúng',
      'Ví dụ đúng',
    ]);
  });
});
