import app from './en/app.json' with { type: 'json' };
import ask from './en/ask.json';
import customers from './en/customers.json';
import handset from './en/handset.json';
import inbox from './en/inbox.json';
import palette from './en/palette.json';
import reasons from './en/reasons.json';
import settings from './en/settings.json';
import workOrders from './en/work-orders.json';

export const words = { app, ask, customers, handset, inbox, palette, reasons, settings, workOrders };
