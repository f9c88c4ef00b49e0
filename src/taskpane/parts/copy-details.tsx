import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { HostProblem } from '../../hosts/workbook-host';

const useStyles = makeStyles({
  details: {
    width: '100%',
    boxSizing: 'border-box',
    marginTop: '8px',
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyMonospace,
  },
  word: { marginLeft: '8px', color: tokens.colorNeutralForeground3 },
});

/** Puts what went wrong on the clipboard, for whoever helps the user; holds no figure of the workbook. */
export function CopyDetails({ problem }: { readonly problem: HostProblem }) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const details = detailsOf(problem);
  const copy = async () => setOutcome(await copied(details));
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        Chép chi tiết
      </Button>
      {outcome === 'copied' && <span className={styles.word}>Đã chép.</span>}
      {outcome === 'refused' && (
        <textarea
          readOnly
          rows={5}
          className={styles.details}
          aria-label="Máy này không cho chép tự động: chọn hết đoạn này rồi nhấn Ctrl+C"
          value={details}
        />
      )}
    </>
  );
}

function detailsOf({ code, message, detail }: HostProblem): string {
  return [`Soát Biểu [${code}]`, message, detail].filter((line) => line !== '').join('\n');
}

/** Office on some computers keeps the clipboard from the pane. */
async function copied(text: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
