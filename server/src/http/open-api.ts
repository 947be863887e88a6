import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { API } from './app-type.ts';
import { ProblemBody } from './problem.ts';

const problem = {
  description: 'What went wrong, why, and what to do (RFC 9457).',
  content: { 'application/problem+json': { schema: ProblemBody } },
};

/** The OpenAPI 3.1 document, made from the routes' own schemas. Every route of the API may answer with a problem. */
export function openApi(publicUrl: string | null): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Conversations',
        version: '1',
        description:
          'Texting between a shop and its customers, with consent that holds. Times are ISO 8601 in UTC, ids UUIDv7, ' +
          'numbers E.164. Every POST takes an Idempotency-Key; lists go on with `cursor`.',
      },
      servers: [{ url: publicUrl ?? '/' }],
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'An API key.' },
        },
      },
    },
    transform: (document) => {
      const { url } = document;
      if (!url.startsWith(`${API}/`)) return { schema: { hide: true }, url };
      const { body, response, ...rest } = document.schema ?? {};
      const schema = {
        security: [{ key: [] }],
        ...rest,
        ...(body === undefined ? {} : { body }),
        response: { ...(response as object | undefined), '4xx': problem },
      };
      return jsonSchemaTransform({ ...document, schema });
    },
    transformObject: jsonSchemaTransformObject,
  };
}
