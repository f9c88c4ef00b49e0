import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  text: {
    width: '100%',
    boxSizing: 'border-box',
    marginTop: '8px',
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyMonospace,
  },
  word: { marginLeft: '8px', color: tokens.colorNeutralForeground3 },
});

interface CopyTextProps {
  readonly label: string;
  /** What a screen reader calls the button, where several bear one label. */
  readonly name?: string;
  readonly text: string;
}

/** Puts a text on the clipboard; where the computer forbids that, the text is shown to be copied by hand. */
export function CopyText({ label, name = label, text }: CopyTextProps) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => setOutcome(await copied(text));
  return (
    <>
      <Button size="small" aria-label={name} onClick={() => void copy()}>
        {label}
      </Button>
      <span aria-live="polite" className={styles.word}>
        {outcome === 'copied' && 'Đã chép.'}
      </span>
      {outcome === 'refused' && (
        <textarea
          readOnly
          rows={5}
          className={styles.text}
          aria-label="Máy này không cho chép tự động: chọn hết đoạn này rồi nhấn Ctrl+C"
          value={text}
        />
      )}
    </>
  );
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
