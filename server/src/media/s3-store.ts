import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { ObjectStore } from './places.ts';

export interface S3Settings {
  readonly bucket: string;
  readonly region: string;
  /** Of a store that is not Amazon's; null for Amazon's own. */
  readonly endpoint: string | null;
  /** Null where the machine itself has a role, or they are found as the SDK finds them. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | null;
}

/** A bucket at Amazon or at whoever speaks like it. */
export function createS3Store({ bucket, region, endpoint, credentials }: S3Settings): ObjectStore {
  const client = new S3Client({
    region,
    ...(credentials === null ? {} : { credentials }),
    // Others than Amazon rarely have a name for each bucket.
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    // Others than Amazon often do not know the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000 },
  });
  return {
    async put(name, bytes) {
      await client.send(
        // Never to be opened as a page, should somebody make the bucket public.
        new PutObjectCommand({
          Bucket: bucket,
          Key: name,
          Body: bytes,
          ContentType: 'application/octet-stream',
          ContentDisposition: 'attachment',
        }),
      );
    },
    async get(name) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: name }));
        return Body ? Buffer.from(await Body.transformToByteArray()) : null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async remove(name) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: name }));
    },
    close: () => client.destroy(),
  };
}
