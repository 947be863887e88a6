-- Who may come in: the tables of better-auth (organizations, API keys), in a schema of their own.
--
-- Made with better-auth's own generator for the options in sign-in/better-auth.ts and then reviewed: ids are uuid and not
-- text, what is unique is said to be, and a membership or key goes with its shop. A newer better-auth may want more
-- columns: its start then says which, and they come in a migration of their own.
--
-- No row-level security, unlike all other tables: a session, a key or an e-mail address is looked up to learn which
-- business it belongs to, and one person may be a member of two. What a query of ours reads here it names by its hash,
-- its token or its business. There is no foreign key to businesses either: row-level security would hide the row from it.

CREATE SCHEMA auth;

CREATE TABLE auth."user" (
  id              uuid PRIMARY KEY,
  name            text NOT NULL,
  email           text NOT NULL UNIQUE,
  "emailVerified" boolean NOT NULL,
  image           text,
  "createdAt"     timestamptz NOT NULL DEFAULT now(),
  "updatedAt"     timestamptz NOT NULL DEFAULT now()
);

-- An organization is a business, under the same id.
CREATE TABLE auth.organization (
  id          uuid PRIMARY KEY,
  name        text NOT NULL,
  slug        text NOT NULL UNIQUE,
  logo        text,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  metadata    text
);

CREATE TABLE auth.member (
  id               uuid PRIMARY KEY,
  "organizationId" uuid NOT NULL REFERENCES auth.organization ON DELETE CASCADE,
  "userId"         uuid NOT NULL REFERENCES auth."user" ON DELETE CASCADE,
  role             text NOT NULL CHECK (role IN ('owner', 'member')),
  "createdAt"      timestamptz NOT NULL DEFAULT now(),
  UNIQUE ("userId", "organizationId")
);
CREATE INDEX "member_organizationId" ON auth.member ("organizationId");

-- The token in the cookie is signed with a secret that is not in the database: a copy of this table opens nothing.
CREATE TABLE auth.session (
  id                     uuid PRIMARY KEY,
  "expiresAt"            timestamptz NOT NULL,
  token                  text NOT NULL UNIQUE,
  "createdAt"            timestamptz NOT NULL DEFAULT now(),
  "updatedAt"            timestamptz NOT NULL,
  "ipAddress"            text,
  "userAgent"            text,
  "userId"               uuid NOT NULL REFERENCES auth."user" ON DELETE CASCADE,
  "activeOrganizationId" uuid,
  -- Signed in by a one-time link: whoever came by one may set a password without knowing the one before.
  "byLink"               boolean
);
CREATE INDEX "session_userId" ON auth.session ("userId");

-- How a person signs in; here always by a password, kept as its scrypt hash.
CREATE TABLE auth.account (
  id                      uuid PRIMARY KEY,
  "accountId"             text NOT NULL,
  "providerId"            text NOT NULL,
  "userId"                uuid NOT NULL REFERENCES auth."user" ON DELETE CASCADE,
  "accessToken"           text,
  "refreshToken"          text,
  "idToken"               text,
  "accessTokenExpiresAt"  timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope                   text,
  password                text,
  "createdAt"             timestamptz NOT NULL DEFAULT now(),
  "updatedAt"             timestamptz NOT NULL,
  UNIQUE ("userId", "providerId")
);

-- One-time links: the identifier holds the hash of the link's token, never the token.
CREATE TABLE auth.verification (
  id          uuid PRIMARY KEY,
  identifier  text NOT NULL,
  value       text NOT NULL,
  "expiresAt" timestamptz NOT NULL,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX verification_identifier ON auth.verification (identifier);
CREATE INDEX "verification_expiresAt" ON auth.verification ("expiresAt");

CREATE TABLE auth.invitation (
  id               uuid PRIMARY KEY,
  "organizationId" uuid NOT NULL REFERENCES auth.organization ON DELETE CASCADE,
  email            text NOT NULL,
  role             text,
  status           text NOT NULL,
  "expiresAt"      timestamptz NOT NULL,
  "createdAt"      timestamptz NOT NULL DEFAULT now(),
  "inviterId"      uuid NOT NULL REFERENCES auth."user" ON DELETE CASCADE
);
CREATE INDEX "invitation_organizationId" ON auth.invitation ("organizationId");
CREATE INDEX invitation_email ON auth.invitation (email);

-- API keys, by the SHA-256 of each; the key itself is shown once and kept nowhere. referenceId is the business.
CREATE TABLE auth.apikey (
  id                    uuid PRIMARY KEY,
  "configId"            text NOT NULL,
  name                  text,
  start                 text,
  "referenceId"         uuid NOT NULL REFERENCES auth.organization ON DELETE CASCADE,
  prefix                text,
  key                   text NOT NULL UNIQUE,
  "refillInterval"      integer,
  "refillAmount"        integer,
  "lastRefillAt"        timestamptz,
  enabled               boolean,
  "rateLimitEnabled"    boolean,
  "rateLimitTimeWindow" integer,
  "rateLimitMax"        integer,
  "requestCount"        integer,
  remaining             integer,
  "lastRequest"         timestamptz,
  "expiresAt"           timestamptz,
  "createdAt"           timestamptz NOT NULL,
  "updatedAt"           timestamptz NOT NULL,
  permissions           text,
  metadata              text
);
CREATE INDEX "apikey_referenceId" ON auth.apikey ("referenceId");

-- Attempts to sign in, by address: counted here and not in memory, so that every web process counts the same.
CREATE TABLE auth."rateLimit" (
  id            uuid PRIMARY KEY,
  key           text NOT NULL UNIQUE,
  count         integer NOT NULL,
  "lastRequest" bigint NOT NULL
);
