import { describe, expect, it } from '@jest/globals';
import { checkFile } from '../../src/cli/check-file';
import { FileError } from '../../src/hosts/file-error';

const options = { asOf: null, today: '2024-05-20', rules: [], catalog: { own: [], id: null }, region: null };
const path = 'assets/samples/xa-mau-2024.xlsx';

const silent = () => undefined;

describe('checkFile', () => {
  it('checks a workbook', async () => {
    const outcome = await checkFile({ path, error: null }, options, () => undefined, silent);
    expect(outcome).toMatchObject({ path, error: null, result: { asOfFrom: 'workbook' } });
  });

  it('keeps an error that was known before', async () => {
    const crashes: unknown[] = [];
    const file = { path, error: new FileError('empty') };
    const outcome = await checkFile(file, options, (error) => crashes.push(error), silent);
    expect(outcome.error).toMatchObject({ code: 'empty' });
    expect(crashes).toEqual([]);
  });

  it('turns what nobody expected into an error of that file, and hands it on', async () => {
    const crashes: unknown[] = [];
    const unexpected = new TypeError('gãy') as unknown as FileError;
    const outcome = await checkFile(
      { path, error: unexpected },
      options,
      (error) => crashes.push(error),
      silent,
    );
    expect(outcome.error).toMatchObject({ code: 'damaged' });
    expect(outcome.error!.message).not.toContain('gãy');
    expect(crashes).toEqual([unexpected]);
  });
});
