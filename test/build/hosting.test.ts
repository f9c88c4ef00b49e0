import { describe, expect, it } from '@jest/globals';

type HostingOf = (environment: Record<string, string>) => {
  baseUrl: string;
  officeJs: string;
  officeSource: string;
};

const script = '../../scripts/build/hosting.mjs';
const { hostingOf } = (await import(script)) as { hostingOf: HostingOf };

describe('where the site will be served', () => {
  it('is a developer’s own machine by default, with Office.js from Microsoft', () => {
    expect(hostingOf({})).toEqual({
      baseUrl: 'https://localhost:3000',
      officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      officeSource: 'https://appsforoffice.microsoft.com',
    });
  });

  it('can be another https address, with or without a path', () => {
    expect(hostingOf({ BASE_URL: 'https://bieu.tinh.gov.vn/soat/' }).baseUrl).toBe(
      'https://bieu.tinh.gov.vn/soat',
    );
  });

  it('cannot be any other address', () => {
    for (const BASE_URL of ['http://bieu.tinh.gov.vn', 'bieu.tinh.gov.vn', 'ftp://x'])
      expect(() => hostingOf({ BASE_URL })).toThrow(/BASE_URL phải là địa chỉ https/);
  });

  it('can bring an Office.js of its own', () => {
    expect(hostingOf({ OFFICE_JS_URL: 'office-js/office.js' }).officeSource).toBe("'self'");
    expect(hostingOf({ OFFICE_JS_URL: 'https://guong.gov.vn/office.js' }).officeSource).toBe(
      'https://guong.gov.vn',
    );
  });
});
