/**
 * The keys of every screen, as the list on `?` shows them. A test holds the table against what the screens listen to. The
 * words of each stand in the palette's words under `keys.<group>.<name>`.
 */
export const KEY_TABLE = {
  everywhere: {
    palette: 'mod+k',
    keys: '?',
    newCustomer: 'a',
    goInbox: 'g i',
    goCustomers: 'g c',
    goWork: 'g w',
    goSettings: 'g s',
    handset: 'g h',
    undo: 'z',
  },
  lists: { next: ['j', 'ArrowDown'], previous: ['k', 'ArrowUp'], search: '/' },
  inbox: { open: '1', mine: '2', toDecide: '3', resolved: '4' },
  thread: {
    reply: 'r',
    send: 'mod+Enter',
    note: 'n',
    templates: '#',
    picture: 'f',
    later: 'l',
    done: 'd',
    resolve: 'e',
    assign: 'i',
    unread: 'u',
    panel: 'p',
    texts: 't',
    back: 'Escape',
  },
  ask: { yes: 'y', no: 'n', tick: 'c', skip: 'Escape', undo: 'z', done: 'd' },
  customers: { texts: 't', edit: 'e', conversation: 'c', back: 'Escape' },
  workOrders: { new: 'n', ready: 'r', done: 'd', views: '1 … 4' },
  settings: { edit: 'e', new: 'n', save: 'mod+s', discard: 'Escape' },
} as const satisfies Record<string, Record<string, string | readonly string[]>>;
