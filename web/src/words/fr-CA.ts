import app from './fr-CA/app.json' with { type: 'json' };
import ask from './fr-CA/ask.json' with { type: 'json' };
import customers from './fr-CA/customers.json' with { type: 'json' };
import handset from './fr-CA/handset.json' with { type: 'json' };
import inbox from './fr-CA/inbox.json' with { type: 'json' };
import palette from './fr-CA/palette.json' with { type: 'json' };
import reasons from './fr-CA/reasons.json' with { type: 'json' };
import settings from './fr-CA/settings.json' with { type: 'json' };
import workOrders from './fr-CA/work-orders.json' with { type: 'json' };

export const words = { app, ask, customers, handset, inbox, palette, reasons, settings, workOrders };
