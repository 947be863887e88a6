import app from './en/app.json' with { type: 'json' };
import ask from './en/ask.json' with { type: 'json' };
import customers from './en/customers.json' with { type: 'json' };
import handset from './en/handset.json' with { type: 'json' };
import inbox from './en/inbox.json' with { type: 'json' };
import palette from './en/palette.json' with { type: 'json' };
import reasons from './en/reasons.json' with { type: 'json' };
import settings from './en/settings.json' with { type: 'json' };
import workOrders from './en/work-orders.json' with { type: 'json' };

export const words = { app, ask, customers, handset, inbox, palette, reasons, settings, workOrders };
