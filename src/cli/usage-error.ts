/** The command line was used wrongly; the message is one Vietnamese sentence for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
