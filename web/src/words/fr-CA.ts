import app from './fr-CA/app.json' with { type: 'json' };
import ask from './fr-CA/ask.json';
import customers from './fr-CA/customers.json';
import handset from './fr-CA/handset.json';
import inbox from './fr-CA/inbox.json';
import palette from './fr-CA/palette.json';
import reasons from './fr-CA/reasons.json';
import settings from './fr-CA/settings.json';
import workOrders from './fr-CA/work-orders.json';

export const words = { app, ask, customers, handset, inbox, palette, reasons, settings, workOrders };
