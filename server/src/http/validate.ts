import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { type FieldError, invalidRequest } from './problem.ts';

/** Checks a part of a request by its zod schema; what is wrong becomes a problem that names each field. */
export const validate: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (data) => {
    const result = schema.safeParse(data);
    if (result.success) return { value: result.data };
    return { error: invalidRequest(...fieldErrors(result.error, httpPart ?? 'body')) };
  };

/** @param whole how to call the part where no field is at fault but all of it, such as `body`. */
export function fieldErrors(error: z.ZodError, whole: string): FieldError[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ field: [...path, key].join('.'), message: 'is not a known field' }));
    }
    return [{ field: path.join('.') || whole, message: sentence(issue.message) }];
  });
}

/** zod's words for a field that is not there are about types; people look for "required". */
function sentence(message: string): string {
  return message.endsWith('received undefined') ? 'is required' : message;
}
