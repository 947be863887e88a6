import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import smpp, { type Fields, type PDU, type Session } from 'smpp';
import { until } from './carrier-contract.ts';

/** What the SMSC says to a submit_sm: a status, an id or both; null for silence. */
export type SubmitAnswer = { readonly status?: number; readonly id?: string } | null;

/** An SMSC on a loopback port: the package's own server, so that what it reads was not read by us. */
export interface Smsc {
  readonly port: number;
  readonly binds: readonly PDU[];
  readonly submits: readonly PDU[];
  /** All PDUs but binds and submits. */
  readonly others: readonly PDU[];
  readonly sessions: readonly Session[];
  /** Those of them that are bound. */
  readonly bound: readonly Session[];
  /** By which command. */
  boundAs(session: Session): string | undefined;
  answerSubmit: (pdu: PDU) => SubmitAnswer;
  answerBind: () => number | null;
  answersEnquiries: boolean;
  /** Sends to whoever is bound, and waits for the answer. */
  deliver(fields: Fields, command?: string): Promise<PDU>;
  /** The words of each submit, as the package reads them. */
  bodies(): string[];
  close(): Promise<void>;
}

export async function startSmsc(
  tls: { readonly key: string; readonly cert: string } | null = null,
  port = 0,
) {
  const binds: PDU[] = [];
  const submits: PDU[] = [];
  const others: PDU[] = [];
  const sessions: Session[] = [];
  const bound = new Map<Session, string>();
  let ids = 0;
  const server = smpp.createServer(tls ?? {}, (session) => {
    sessions.push(session);
    session.on('error', () => session.destroy());
    session.on('close', () => {
      sessions.splice(sessions.indexOf(session), 1);
      bound.delete(session);
    });
    session.on('pdu', (pdu) => {
      if (pdu.command.startsWith('bind_')) {
        binds.push(pdu);
        const status = smsc.answerBind();
        if (status === 0) bound.set(session, pdu.command);
        if (status !== null) session.send(pdu.response({ command_status: status }));
      } else if (pdu.command === 'submit_sm') {
        submits.push(pdu);
        const answer = smsc.answerSubmit(pdu);
        if (answer === null) return;
        session.send(
          pdu.response({ command_status: answer.status ?? 0, message_id: answer.id ?? `id-${++ids}` }),
        );
      } else {
        others.push(pdu);
        if (pdu.command === 'unbind') bound.delete(session);
        const answers = pdu.command === 'unbind' || (pdu.command === 'enquire_link' && smsc.answersEnquiries);
        if (answers) session.send(pdu.response());
      }
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  const smsc: Smsc = {
    port: (server.address() as AddressInfo).port,
    binds,
    submits,
    others,
    sessions,
    get bound() {
      return [...bound.keys()];
    },
    boundAs: (session) => bound.get(session),
    answerSubmit: () => ({}),
    answerBind: () => 0,
    answersEnquiries: true,
    deliver(fields, command = 'deliver_sm') {
      const hearing = [...bound].findLast(([, command]) => command !== 'bind_transmitter');
      const session = hearing?.[0] ?? sessions.at(-1);
      if (!session) throw new Error('Nobody is bound');
      return new Promise((resolve) => session.send(new smpp.PDU(command, fields), resolve));
    },
    bodies: () => submits.map((pdu) => messageOf(pdu)),
    async close() {
      for (const session of sessions) session.destroy();
      server.close();
      await until(() => sessions.length === 0, 'the SMSC has no sessions');
    },
  };
  return smsc;
}

/** The package reads short_message and message_payload as an object with `message`, text or octets. */
export function messageOf(pdu: PDU): string {
  const parts = [pdu.short_message, pdu.message_payload].map((value) =>
    typeof value === 'object' && value !== null && 'message' in value ? String(value.message) : '',
  );
  return parts.join('');
}

/** A text from a phone. */
export const phoneText = (body: string | Buffer, more: Fields = {}): Fields => ({
  source_addr_ton: 1,
  source_addr_npi: 1,
  source_addr: '15125550142',
  dest_addr_ton: 1,
  dest_addr_npi: 1,
  destination_addr: '15125550100',
  data_coding: 0,
  short_message: Buffer.from(body),
  ...more,
});
