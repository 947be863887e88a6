import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../../../test-support/carrier-contract.ts';
import { selfSignedCertificate } from '../../../test-support/self-signed-certificate.ts';
import { closeAll, connectTo, openRawSmsc, openSmsc, start } from '../../../test-support/smpp-connector.ts';
import { rawPdu } from '../../../test-support/smpp-raw-smsc.ts';
import { phoneText } from '../../../test-support/smpp-smsc.ts';
import { readPdu, writePdu } from './pdu.ts';

afterEach(closeAll);

describe('binding', () => {
  it('binds as a transceiver of SMPP 3.4', async () => {
    const { smsc } = await start({ systemType: 'VMA' });
    expect(smsc.binds).toHaveLength(1);
    expect(smsc.binds[0]).toMatchObject({
      system_id: 'shop',
      password: 'secret',
      system_type: 'VMA',
      interface_version: 0x34,
    });
  });

  it('takes a text that comes in one go with the answer to the bind', async () => {
    const text = writePdu('deliver_sm', { ...phoneText('STOP'), sequence_number: 77 });
    const smsc = await openRawSmsc(text);
    const { inbound } = connectTo(smsc);
    await until(() => smsc.received.length > 0, 'the text is answered');
    expect(inbound.map(({ body }) => body)).toEqual(['STOP']);
    expect(readPdu(smsc.received[0] ?? Buffer.alloc(0))).toMatchObject({
      command: 'deliver_sm_resp',
      command_status: 0,
      sequence_number: 77,
    });
  });

  it('comes back when the connection is lost', async () => {
    const { smsc, send, boundTimes, links } = await start();
    smsc.sessions[0]?.destroy();
    await until(() => boundTimes() === 2, 'bound again');
    expect(links[1]).toMatchObject({ state: 'lost', reason: 'CONNECTION_LOST' });
    expect((await send()).outcome).toBe('accepted');
  });

  it('comes back when the SMSC unbinds, and answers it first', async () => {
    const { smsc, boundTimes, links } = await start();
    const answer = await smsc.deliver({}, 'unbind');
    expect(answer).toMatchObject({ command: 'unbind_resp', command_status: 0 });
    await until(() => boundTimes() === 2, 'bound again');
    expect(links[1]).toMatchObject({ state: 'lost', reason: 'UNBOUND_BY_SMSC' });
  });

  it('tries again where the bind is refused, and sends nothing meanwhile', async () => {
    const smsc = await openSmsc();
    smsc.answerBind = () => 0x0e;
    const { send, links, boundTimes } = connectTo(smsc);
    await until(() => links.length >= 3, 'three tries');
    expect(links[0]).toMatchObject({ state: 'lost', reason: 'ESME_RINVPASWD' });
    expect(await send()).toMatchObject({ outcome: 'temporary', error: { code: 'NOT_BOUND' } });
    smsc.answerBind = () => 0;
    await until(() => boundTimes() === 1, 'bound');
    expect((await send()).outcome).toBe('accepted');
  });

  it('gives up on a bind that nobody answers, and tries again', async () => {
    const smsc = await openSmsc();
    smsc.answerBind = () => null;
    const { links } = connectTo(smsc, { bindWithinMs: 50 });
    await until(() => links.length >= 2, 'two tries');
    expect(links[0]).toMatchObject({ state: 'lost', reason: expect.stringMatching(/_TIMEOUT$/) });
  });
});

describe('the link', () => {
  it('answers enquire_link', async () => {
    const { smsc } = await start();
    const answer = await smsc.deliver({}, 'enquire_link');
    expect(answer).toMatchObject({ command: 'enquire_link_resp', command_status: 0 });
  });

  it('asks by itself, and stays where it is answered', async () => {
    const { smsc, links } = await start({ enquireEveryMs: 5 });
    await until(
      () => smsc.others.filter(({ command }) => command === 'enquire_link').length > 3,
      'enquiries',
    );
    expect(links).toEqual([{ state: 'bound' }]);
  });

  it('is given up where it is not answered: the text before is unknown, and a new one is made', async () => {
    const smsc = await openSmsc();
    smsc.answersEnquiries = false;
    smsc.answerSubmit = () => null;
    const { send, links, boundTimes } = connectTo(smsc, { enquireEveryMs: 200, answerWithinMs: 2_000 });
    await until(() => boundTimes() === 1, 'bound');
    const sending = send();
    await until(() => links.some((link) => link.state === 'lost'), 'the link is given up');
    expect(links[1]).toMatchObject({ state: 'lost', reason: 'LINK_DEAD' });
    expect((await sending).outcome).toBe('unknown');
    smsc.answersEnquiries = true;
    await until(() => boundTimes() >= 2, 'bound again');
  });

  it('refuses what it does not know, and goes on', async () => {
    const smsc = await openRawSmsc();
    const { links, boundTimes } = connectTo(smsc);
    await until(() => boundTimes() === 1, 'bound');
    smsc.sockets[0]?.write(rawPdu(0x0000_0777, 0, 5));
    await until(() => smsc.received.length === 1, 'an answer');
    expect(smsc.received[0]).toEqual(rawPdu(0x8000_0000, 0x03, 5));
    expect(links).toHaveLength(1);
  });
});

describe('TLS', () => {
  const certificate = selfSignedCertificate();

  it('sends over it', async () => {
    const smsc = await openSmsc(certificate);
    const { send, boundTimes } = connectTo(smsc, { host: 'localhost', tls: { ca: certificate.cert } });
    await until(() => boundTimes() === 1, 'bound');
    const results = await Promise.all([send(), send({ body: 'Another' }), send({ body: 'A third' })]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(smsc.bodies()).toEqual(['Your bike is ready', 'Another', 'A third']);
  });

  it('tells nothing to a server that nobody vouches for', async () => {
    const smsc = await openSmsc(certificate);
    const { send, links } = connectTo(smsc, { host: 'localhost', tls: true });
    await until(() => links.length > 0, 'a try');
    expect(links[0]).toMatchObject({ state: 'lost', reason: expect.stringMatching(/CERT/) });
    expect((await send()).outcome).toBe('temporary');
    expect(smsc.binds).toEqual([]);
  });
});
