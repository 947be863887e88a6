import type { PageWords } from '../page-words.ts';

/** As it is written in Quebec: a hard space before a colon, none before ; ? and !. */
export const frCA: PageWords = {
  signIn: {
    title: 'Se connecter',
    email: 'Adresse courriel',
    password: 'Mot de passe',
    wrong:
      'Cette adresse et ce mot de passe ne vont pas ensemble. Réessayez, ou demandez un lien de connexion au propriétaire.',
    wait: (seconds) => `Trop de tentatives à partir d’ici. Attendez ${seconds} secondes, puis réessayez.`,
    noPassword: 'Pas encore de mot de passe, ou oublié?',
    askForLink:
      'Demandez un lien de connexion au propriétaire du magasin. Il fonctionne une seule fois, pendant 24 heures, et permet de choisir un nouveau mot de passe.',
    ownersLink: 'Le propriétaire l’obtient là où le programme tourne, avec\u00a0:',
  },
  once: {
    words: 'Ce lien vous connecte une seule fois.',
    usedTitle: 'Ce lien ne fonctionne plus',
    used: 'Un lien de connexion fonctionne une seule fois, pendant 24 heures. Celui-ci a servi, a expiré, ou la personne a quitté le magasin.',
    newLink:
      'Demandez-en un nouveau au propriétaire du magasin, ou créez-en un là où le programme tourne, avec\u00a0:',
    incompleteTitle: 'Ce lien est incomplet',
    incomplete:
      'Une partie s’est perdue en route. Copiez le lien en entier, jusqu’au dernier caractère, et ouvrez-le de nouveau.',
    tooManyTitle: 'Trop de tentatives à partir d’ici',
    tooMany: (seconds) => `Attendez ${seconds} secondes, puis ouvrez le lien de nouveau.`,
    withPassword: 'Se connecter avec un mot de passe',
  },
  account: {
    back: 'Retour aux messages',
    signedInAs: (name, isOwner) => `Session de ${name}${isOwner ? ', propriétaire' : ''}.`,
    saved: 'C’est fait. Vous vous connectez maintenant avec cette adresse et ce mot de passe.',
    setTitle: 'Choisir un mot de passe',
    changeTitle: 'Changer votre mot de passe',
    setWhy: 'Votre lien de connexion a servi. Avec un mot de passe, vous pourrez revenir.',
    changeWhy: 'Les autres appareils seront déconnectés.',
    currentPassword: 'Mot de passe actuel',
    newPassword: 'Nouveau mot de passe',
    hint: (least) => `Au moins ${least} caractères; quelques mots sont faciles à retenir.`,
    set: 'Enregistrer le mot de passe',
    change: 'Changer le mot de passe',
    refused: (reason, least, most) =>
      ({
        signed_out: 'Votre session est terminée. Connectez-vous de nouveau.',
        no_address: 'Ce n’est pas une adresse courriel.',
        address_taken: 'Quelqu’un d’autre se connecte avec cette adresse.',
        wrong_length: `Un mot de passe a de ${least} à ${most} caractères.`,
        too_many_attempts: 'Trop de tentatives. Attendez une minute, puis réessayez.',
        wrong_password: 'Ce n’est pas votre mot de passe actuel.',
      })[reason],
    counts: 'Le magasin en ce moment',
    count: {
      customers: 'Clients',
      agreed: 'Ont accepté les textos',
      optedOut: 'Ont arrêté les textos',
      openConversations: 'Conversations ouvertes',
      openTasks: 'À décider',
    },
    elsewhere: 'Autres pages',
    apiDocs: 'Documentation de l’API',
    signOut: 'Se déconnecter',
  },
  notBuilt: {
    title: 'L’application n’est pas compilée',
    words: 'Là où le programme est installé, exécutez ceci, puis redémarrez-le\u00a0:',
  },
};
