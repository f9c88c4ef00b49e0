/** A refusal as Excel answers it: it ends the batch, and the client library throws it with the statement that failed. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
  }
}

export const invalidArgument = (location: string) =>
  new RichApiError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format.',
    location,
  );

export const itemNotFound = (location: string) =>
  new RichApiError('ItemNotFound', "The requested resource doesn't exist.", location);

export const accessDenied = (location: string) =>
  new RichApiError('AccessDenied', 'You do not have permission to perform this operation.', location);

export const itemAlreadyExists = (location: string) =>
  new RichApiError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    location,
  );
