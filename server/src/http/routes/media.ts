import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { bytesOfToday } from '../../media/bytes-of-a-day.ts';
import { extensionOf, isPicture } from '../../media/kept-type.ts';
import { PICTURE_TYPES, pictureTypeOf } from '../../media/picture-type.ts';
import { IN_DATABASE } from '../../media/places.ts';
import { type PreparedFile, prepareFile } from '../../media/prepare-file.ts';
import { openAddress, publicAddresses } from '../../media/public-address.ts';
import { pathOfMedia } from '../../media/shown-media.ts';
import { keepMedia, readMedia, readThumbnail, storeFile } from '../../media/stored-media.ts';
import type { App } from '../app-type.ts';
import { mutate } from '../mutate.ts';
import { originOf } from '../origin.ts';
import { invalidRequest, notFound, Problem } from '../problem.ts';
import { reportError } from '../report-error.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { idParams } from './schemas.ts';

/** What carriers take of a picture, in bytes; REFUSALS says it to people. */
const BODY_LIMIT = 5 * 1_048_576;
/** What one shop may send in within a day, in bytes: a hundred pictures of the largest kind. */
const DAILY_LIMIT = 100 * BODY_LIMIT;
const KINDS = 'a JPEG, PNG, GIF or WebP picture';

const PictureBytes = z
  .custom<Buffer>((body) => Buffer.isBuffer(body), `is empty: send ${KINDS} as the body itself`)
  .meta({ type: 'string', format: 'binary' });

const Media = z
  .object({
    id: z.uuid().describe('For `mediaIds` of a text.'),
    contentType: z.enum(PICTURE_TYPES),
    bytes: z.int(),
    url: z.string().describe('Where staff see it, below this host.'),
    publicUrl: z.string().describe('Where whoever has this address sees it, as a carrier must.'),
  })
  .meta({ id: 'Media' });

const tags = ['media'];

/** Pictures that staff attach to texts. */
export function mediaRoutes(
  app: App,
  parts: ApiParts,
  { dailyLimit = DAILY_LIMIT }: { readonly dailyLimit?: number } = {},
): void {
  const { vault, places = IN_DATABASE } = parts;
  // A scope of its own: here the body is the picture, and nothing else.
  void app.register(async (plain) => {
    const scope = plain.withTypeProvider<ZodTypeProvider>();
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      PICTURE_TYPES,
      { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
      (_request, body, done) => done(null, body.length === 0 ? undefined : body),
    );
    scope.setErrorHandler((error: FastifyError, request, reply) =>
      reportError(REFUSALS[error.code] ?? error, request, reply),
    );

    scope.post(
      '/media',
      {
        schema: {
          summary: 'Keep a picture, to attach it to texts',
          description:
            'The body is the picture itself: JPEG, PNG, GIF or WebP, at most 5 MB, and 500 MB in a day. What was noted in it ' +
            '(where it was taken, say) is not kept, nor is a picture that goes with no text within a day.',
          tags,
          consumes: PICTURE_TYPES,
          body: PictureBytes,
          response: { 201: Media },
        },
      },
      async (request, reply) => {
        // Before the transaction: nothing is locked while a picture is looked at and put where it is kept.
        const picture = await preparePicture(request.body);
        const { businessId } = request.principal;
        const stored = await storeFile(parts.store, places, businessId, picture);
        await mutate(request, reply, parts, async (tx) => {
          if ((await bytesOfToday(tx)) + stored.size > dailyLimit) throw tooManyToday();
          const actor = await actorFor(tx, request.principal);
          const id = await keepMedia(tx, stored, actor.id);
          const [publicUrl] = await publicAddresses(tx, vault, originOf(request, parts.publicUrl), [id]);
          const { contentType, size: bytes } = stored;
          return { status: 201, body: { id, contentType, bytes, url: pathOfMedia(id), publicUrl } };
        });
      },
    );
  });

  app.get(
    '/media/:id',
    {
      schema: {
        summary: 'See a picture, or download a file that a customer sent',
        tags,
        params: idParams,
        produces: [...PICTURE_TYPES, 'application/octet-stream'],
        response: { 200: PictureBytes },
      },
    },
    ({ params, principal }, reply) => showFile(reply, parts, { ...principal, id: params.id }),
  );

  app.get(
    '/media/:id/thumbnail',
    {
      schema: {
        summary: 'See a picture’s thumbnail',
        description:
          'A WebP of 640 × 960 dots at most, the right way up; of a picture that moves, its beginning.',
        tags,
        params: idParams,
        produces: ['image/webp'],
        response: { 200: PictureBytes },
      },
    },
    ({ params, principal }, reply) => showFile(reply, parts, { ...principal, id: params.id }, 'thumbnail'),
  );
}

/** The same pictures for the carrier and the customer's phone: for whoever has the address that went with a text. */
export function publicMediaRoutes(app: App, parts: ApiParts): void {
  app.get('/media/:file', { schema: { hide: true } }, async (request: FastifyRequest, reply) => {
    const [path = '', query] = request.url.split('?', 2);
    const opened = openAddress(parts.vault, path);
    if (opened === null) throw notFound('picture');
    return showFile(reply, parts, opened, query === 'size=thumbnail' ? 'thumbnail' : 'whole');
  });
}

/** Pictures of four kinds are shown; all else is downloaded, under a name of ours, and could run nothing if it were opened. */
async function showFile(
  reply: FastifyReply,
  { store, places = IN_DATABASE }: ApiParts,
  { businessId, id }: { readonly businessId: string; readonly id: string },
  size: 'whole' | 'thumbnail' = 'whole',
): Promise<Buffer> {
  const file = await (size === 'whole' ? readMedia : readThumbnail)(store, places, businessId, id);
  if (file === null) throw notFound('picture');
  const { contentType, bytes } = file;
  const shown = isPicture(contentType);
  void reply.headers({
    'content-type': contentType,
    'content-disposition': shown
      ? `inline; filename="picture-${id}.${extensionOf(contentType)}"`
      : `attachment; filename="file-${id}.${extensionOf(contentType)}"`,
    // That it is what its type says, the headers of every answer say already.
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'cache-control': 'private, max-age=31536000, immutable',
  });
  return bytes;
}

async function preparePicture(body: Buffer): Promise<PreparedFile> {
  const prepared = pictureTypeOf(body) === null ? null : await prepareFile(body);
  if (prepared === null || 'refused' in prepared) {
    throw prepared?.refused === 'too_many_pixels' ? tooManyPixels() : noPicture();
  }
  return prepared;
}

const tooManyPixels = () =>
  invalidRequest({
    field: 'body',
    message: 'has more dots than any phone shows; make the picture smaller, and send it again',
  });

function noPicture(): Problem {
  return invalidRequest({
    field: 'body',
    message: `is not ${KINDS}, whatever it is called; save the picture as one of these and send that`,
  });
}

const tooManyToday = () =>
  new Problem({
    status: 429,
    code: 'too_many_pictures',
    title: 'These are too many pictures for one day',
    detail: 'A shop may send in 500 MB within 24 hours. Try again later.',
  });

/** Before the body is looked at: it is called something else, or is too long. */
const REFUSALS: Readonly<Record<string, Problem>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new Problem({
    status: 415,
    code: 'unsupported_media_type',
    title: 'Only pictures can be attached',
    detail: `Send ${KINDS} as the body itself, with its Content-Type: ${PICTURE_TYPES.join(', ')}.`,
  }),
  FST_ERR_CTP_BODY_TOO_LARGE: new Problem({
    status: 413,
    code: 'body_too_large',
    title: 'The picture is too large',
    detail: 'Carriers take at most 5 MB. Make the picture smaller, and send it again.',
  }),
};
