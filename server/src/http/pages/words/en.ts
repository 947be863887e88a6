import type { PageWords } from '../page-words.ts';

export const en: PageWords = {
  signIn: {
    title: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    wrong: 'This address and password do not go together. Try again, or ask the owner for a sign-in link.',
    wait: (seconds) => `Too many attempts from here. Wait ${seconds} seconds, then try again.`,
    noPassword: 'No password yet, or forgotten?',
    askForLink:
      'Ask the owner of the shop for a sign-in link. It works once, within 24 hours, and lets you set a new password.',
    ownersLink: 'The owner gets one where the program runs, with:',
  },
  once: {
    words: 'This link signs you in once.',
    usedTitle: 'This link does not work any more',
    used: 'A sign-in link works once, within 24 hours. This one was used, is older, or its person left the shop.',
    newLink: 'Ask the owner of the shop for a new one, or make one where the program runs, with:',
    incompleteTitle: 'This link is not complete',
    incomplete:
      'A part of it was lost on the way. Copy the whole link, up to its last character, and open it again.',
    tooManyTitle: 'Too many attempts from here',
    tooMany: (seconds) => `Wait ${seconds} seconds, then open the link again.`,
    withPassword: 'Sign in with a password',
  },
  account: {
    back: 'Back to the inbox',
    signedInAs: (name, isOwner) => `Signed in as ${name}${isOwner ? ', owner' : ''}.`,
    saved: 'Saved. From now on you sign in with this address and password.',
    setTitle: 'Set a password',
    changeTitle: 'Change your password',
    setWhy: 'Your sign-in link worked once. With a password you come in again.',
    changeWhy: 'Other devices are signed out.',
    currentPassword: 'Current password',
    newPassword: 'New password',
    hint: (least) => `At least ${least} characters; a few words are easy to remember.`,
    set: 'Set password',
    change: 'Change password',
    refused: (reason, least, most) =>
      ({
        signed_out: 'You are not signed in any more. Sign in again.',
        no_address: 'This is not an e-mail address.',
        address_taken: 'Somebody else signs in with this address.',
        wrong_length: `A password has ${least} to ${most} characters.`,
        too_many_attempts: 'Too many attempts. Wait a minute, then try again.',
        wrong_password: 'This is not your current password.',
      })[reason],
    counts: 'The shop now',
    count: {
      customers: 'Customers',
      agreed: 'Agreed to texts',
      optedOut: 'Opted out',
      openConversations: 'Open conversations',
      openTasks: 'Open tasks',
    },
    elsewhere: 'Elsewhere',
    apiDocs: 'API documentation',
    signOut: 'Sign out',
  },
  notBuilt: {
    title: 'The app is not built',
    words: 'Where the program is installed, run this, then start it again:',
  },
};
