import app from './es/app.json' with { type: 'json' };
import ask from './es/ask.json' with { type: 'json' };
import customers from './es/customers.json' with { type: 'json' };
import handset from './es/handset.json' with { type: 'json' };
import inbox from './es/inbox.json' with { type: 'json' };
import palette from './es/palette.json' with { type: 'json' };
import reasons from './es/reasons.json' with { type: 'json' };
import settings from './es/settings.json' with { type: 'json' };
import workOrders from './es/work-orders.json' with { type: 'json' };

export const words = { app, ask, customers, handset, inbox, palette, reasons, settings, workOrders };
