/** An account as POST /carrier-accounts takes it, with an SMSC on a loopback port. */
export const smppAccount = (
  smsc: { readonly port: number },
  credentials: Record<string, unknown> = {},
  sender = '+15125550100',
) => ({
  kind: 'smpp' as const,
  credentials: { host: '127.0.0.1', port: smsc.port, systemId: 'shop', password: 'secret', ...credentials },
  senders: [{ number: sender }],
});
