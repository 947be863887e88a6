export const SUPERUSER = 'postgres';

/** A `postgres://` URL of the own database, which listens on this machine alone. */
export function databaseUrl(port: number, user: string, password: string, database: string): string {
  const [name, secret, db] = [user, password, database].map(encodeURIComponent);
  return `postgres://${name}:${secret}@127.0.0.1:${port}/${db}`;
}

export function adminUrl(port: number, password: string): string {
  return databaseUrl(port, SUPERUSER, password, 'postgres');
}
