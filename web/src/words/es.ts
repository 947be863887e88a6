import app from './es/app.json' with { type: 'json' };
import ask from './es/ask.json';
import customers from './es/customers.json';
import handset from './es/handset.json';
import inbox from './es/inbox.json';
import palette from './es/palette.json';
import reasons from './es/reasons.json';
import settings from './es/settings.json';
import workOrders from './es/work-orders.json';

export const words = { app, ask, customers, handset, inbox, palette, reasons, settings, workOrders };
