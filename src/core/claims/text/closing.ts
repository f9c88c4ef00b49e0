const closing = /^(?:trên đây là|nơi nhận ?(?:[:.]|$)|(?:T\/M|TM\.|KT\.|TL\.|TUQ\.|Q\.) ?\p{Lu}{2})/iu;

/** Whether a line closes the document: the last sentence, whom it goes to, who signs. */
export function isClosing(text: string): boolean {
  return closing.test(text);
}
