import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe } from 'vitest';
import { carrierContract } from '../../test-support/carrier-contract.ts';
import { certificate } from '../../test-support/http-bench.ts';
import { simulatorHarness } from '../../test-support/simulator-bench.ts';
import { telnyxHarness } from '../../test-support/telnyx-bench.ts';
import { type TestDatabase, testDatabase } from '../../test-support/test-database.ts';
import { twilioHarness } from '../../test-support/twilio-bench.ts';
import { vonageHarness } from '../../test-support/vonage-bench.ts';

describe('over HTTP', () => {
  const trusted = getCACertificates('default');
  beforeAll(() => setDefaultCACertificates([...trusted, certificate.cert]));
  afterAll(() => setDefaultCACertificates(trusted));

  carrierContract('Twilio', twilioHarness);
  carrierContract('Telnyx', telnyxHarness);
  carrierContract('Vonage', vonageHarness);
});

describe('in the database', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());

  carrierContract(
    'The simulator',
    simulatorHarness(() => db),
  );
});
