/**
 * What words are about, by the words that people use of texts that they want or do not want, in all languages of the
 * tables together: a class is one for every language, so that what is learned of a word holds for its kin.
 */
const WORD_CLASSES: Readonly<Record<string, string>> = {
  stop: `
    stop quit cease end halt desist discontinue stopping stopped quitting kill kibosh finish over enough
    done through basta alto paren pare parar para dejen deje deja dejar cesen cese terminen suspendan
    detengan arretez arrete arreter cessez cesse cesser stoppez fini finis finissez assez termine fin
    terminer parenle parale suficiente ending ended ceasing terminate terminated quits abstain refrain pause
    suspend suspended discontinued whoa detener bastante suspender detengase arretes stopper cessation
    terminez lache lacher`,
  remove: `
    remove removed removing delete deleted erase erased scratch strike struck drop dropped cut wipe purge
    scrub exclude excluded unsubscribe unsub unsubscribed unsubscribing optout opt opting opted out off
    cancel cancelled deactivate disable disconnect unlist boot yank pull ditch lose forget toss trash shred
    untick uncheck unenroll uninstall quiten quitenme quiteme quitame borren borrenme borrar eliminen
    eliminar saquen saquenme sacar sacarme baja fuera salir salirme desuscribir cancelen cancelar cancela
    olviden tachen tache eliminacion cancelacion saquenlo afuera enlevez enleve enlever retirez retire
    retirer otez ote sortez sors supprimez supprimer suppression effacez efface effacer rayez rayer radiez
    desabonner desabonnez desinscrire annulez annuler retrait exclure debarquez poubelle deregister deleting
    dropping eliminate eliminated expunge withdraw unfollow unsign detach unlink mute silence silenced rm
    pulled kick block blacklist excuse exempt opts quitarme sacame borrame borrenos saquenos eliminarme
    desinscribir desactivar desactiven apaguen bloqueen excluir retirarme sacan tacha olvidenme salgo
    debarquer enleves excluez virer flusher effacement destruction biffer desinscription desabonnement
    desactiver desactivez coupez fermez oubliez`,
  texts: `
    text texts texting texted message messages messaging sms notification notifications alert alerts
    reminder reminders spam promo promos promotion promotions ads ad advertisement advertising marketing
    newsletter communications communication blast blasts coupons notices notice correspondence pings
    robotexts spamming mensaje mensajes mensajito mensajitos texto textos aviso avisos publicidad
    promociones notificaciones anuncios propaganda recordatorios recados textes pub publicite pubs courriels
    pourriels rappels infolettre notifs envois inbox ping blasting bulk newsletters mailer mailing mailings
    spammers spammer advert adverts discounts deals offers specials unsolicited robocalls bot robot
    automated automatic txt correos cupones ofertas rebajas anuncio difusion mensajeria automatico
    automaticos spamear sollicitation sollicitations annonces rabais offres automatises automatique textages
    texter textage`,
  not: `
    no not never nope nah without neither nor zero none nobody nunca jamas ni sin tampoco nada ningun nadie
    pas plus pu pus jamais rien aucun aucune sans ne non cannot noone nothing nay nomas pantoute guere`,
  more: 'anymore again more ever longer another further future nuevamente mas otra vez encore davantage',
  me: 'me us my our mine myself mi mis nos conmigo moi mon ma nous',
  number: `
    number phone cell line mobile digits landline sim numero telefono celular cel telephone cellulaire
    numbers phones cellphone mobiles device handset chip tel fono num nums telefonos numeros cells`,
  list: `
    list lists database system records contacts subscription program mailing roster file files book club
    lista listas sistema registro registros contactos base grupo agenda liste listes systeme fichier groupe
    abonnement rolodex databases spreadsheet server computer crm directory subscribers subscribed subscribe
    enrolled enrollment membership campaign padron expediente datos inscrito suscrito suscripcion bottin
    annuaire dossier dossiers fichiers donnees renseignements abonne inscrit`,
  you: 'you your yours ustedes usted sus vous votre vos tu tes',
  want: `
    want wanted wish need needed care like interested interest prefer rather appreciate quiero deseo
    necesito interesa prefiero queria veux voudrais besoin interesse desire souhaite prefere aimerais wants
    wishes desires request requested demand demands insist ask asking asked beg quieren quisiera gustaria
    pido exijo solicito ruego suplico demande exige prie veut voulons`,
  angry: `
    annoying harass harassment harassing bother bothering bug sick tired hate fed ridiculous bullshit fuck
    damn hell scam junk garbage crap pest privacy peace alone leave pissed stfu unwanted unwelcome nuisance
    molesten molestar molestia harto harta fastidio acoso paz chingar chinguen jodan dejenme cansado tanne
    tannant ecoeure harcelement paix tranquille achaler gosse derange sacrez crissez patience lachez marre
    annoyed annoys irritating irritated obnoxious rude creepy stalking stalker invasive intrusive exhausted
    sanity insane crazy relentless nonstop constant constantly hassle hassling bugging pestering nagging
    waking wakes woke disturb disturbing bothered bombarded disgusting shitty bs jfc wtf ffs piss molesto
    molestos latosos insistentes encimosos cansan cansaron despiertan chingados pinche pinches madre verga
    joder fregar enfadado tannants fatigant fatiguant gossant achalant achalants insupportable reveille
    reveillez enerve nerfs chier marde crisse calisse tabarnak osti esti foutez decrissez sacre`,
  law: `
    lawyer attorney sue report reported reporting legal fcc ftc crtc tcpa complaint police illegal law block
    blocked blocking consent permission agree agreed authorize authorized authorised signed revoke withdraw
    withdrawn object demandar denunciar demando denuncio reportar profeco bloquear permiso consentimiento
    derecho autorice plainte bloque bloquer consentement permission avocat loi droit chargeback charges
    harassment sues suing sued lawsuit unlawful gdpr casl ccpa authorization approved approve allowed permit
    permitted right rights dispute disputing withdrawing rescind revoked revoking objection refuse decline
    deny denied demanda denuncia abogado ley autorizo autorizacion acepte acepto plaintes poursuivre
    poursuite illegale lcap accord accepte consenti consens`,
  send: `
    send sending sent contact contacting contacted write writing reach keep keeps receive receiving getting
    get manden mande mandes mandar mandarme envien enviar enviarme escriban escribir escribirme contacten
    contactarnos recibir lleguen ecrire ecrivez envoyez envoyer contacter contactez recevoir recois textez
    texter appelez sends reaching messaged contacts notify notified notifying remind reminding ping pinging
    hitting blowing calls call calling reply replying respond responding received receives escribiendo
    mandando enviando contactar contactarme contactando llegan llegando llamen llamar responder ecrive ecrit
    ecrivent envoie envoient contacte rejoindre repondre recu recevons`,
  these: 'these this those them it esto eso estos esos ca cela ces',
  wrong: `
    wrong mistake mistaken belongs stranger someone somebody else typo equivocado equivocaron equivoco error
    confundido persona mauvais erreur trompe trompez quelqu autre inconnu reassigned previous former owner
    misdialed confused nobody name named anymore who whoever recycled sim unknown nueva anterior dueno chip
    ajeno desconocido conozco ancien proprietaire connais personne nouvelle abonne`,
  forever: `
    last final period forever permanently immediately ultima ultimo siempre inmediato dernier derniere
    immediatement toujours definitivement`,
};

export const CLASSES: readonly string[] = Object.keys(WORD_CLASSES);

/** The classes of a word, by their places in the row of all. */
export const CLASSES_OF: ReadonlyMap<string, readonly number[]> = classesOfWords();

function classesOfWords(): ReadonlyMap<string, readonly number[]> {
  const classes = new Map<string, number[]>();
  for (const [at, name] of CLASSES.entries()) {
    for (const word of (WORD_CLASSES[name] ?? '').trim().split(/\s+/u)) {
      classes.set(word, [...(classes.get(word) ?? []), at]);
    }
  }
  return classes;
}
