/** A script of a shop that there might be. */
export interface ShopScript {
  readonly shop: string;
  /** `[element|words]` marks the words that say an element, and nothing else does. */
  readonly marked: string;
}

export const ENGLISH_SCRIPTS: readonly ShopScript[] = [
  {
    shop: 'Bell & Crank',
    marked:
      "Hi! [business_name|Bell and Crank ]can text you [order_pickup|when your bike is ready for pickup] [services|and about the service we do on it]. [optional_texts|It's entirely up to you.] [no_condition_of_purchase|It's not a condition of buying anything here.] [frequency|How often depends on what's in the shop.] [message_and_data_rates|Message and data rates may apply.] [reply_stop|Reply STOP any time and we're gone.] [reply_help|Text HELP if you need a hand.] [terms|You'll find our terms at the bottom of our web page.] [privacy_policy|You'll find our privacy policy at the bottom of our web page.] [yes_or_no|So, is that a yes or a no?]",
  },
  {
    shop: 'Harbor Street Shoe Repair, LLC',
    marked:
      "[business_name|Harbor Street Shoe Repair ]sends [optional_texts|optional ]messages [order_pickup|once your order can be picked up], [services|and news of our repairs]. [frequency|Expect about two texts per order.] [message_and_data_rates|Standard message and data rates might apply.] [reply_stop|You can end it whenever you want by texting STOP.] [reply_help|Replying HELP gets you our phone number.] [no_condition_of_purchase|You don't need to agree to be served.] [terms|The terms are posted at the counter.] [privacy_policy|The privacy notice is posted at the counter.] [yes_or_no|Yes or no?]",
  },
  {
    shop: 'Prairie Optical',
    marked:
      "Can we message you [business_name|from Prairie Optical]? [order_pickup|You'd hear when your glasses are ready for you], [services|and when it's about an appointment]. [frequency|It's a few messages per visit.] [message_and_data_rates|Your carrier's message and data rates may apply.] [reply_stop|To end them at any time, just reply stop.] [reply_help|For help reply help.] [optional_texts|They are voluntary.] [no_condition_of_purchase|Your purchase never depends on it.] [terms|Terms are on prairieoptical.com.] [privacy_policy|Our privacy policy is on prairieoptical.com.] [yes_or_no|Would you say yes, or no?]",
  },
  {
    shop: 'Cobalt Cycles',
    marked:
      "We'd like to text you [business_name|as Cobalt Cycles]. [optional_texts|Only if you like.] [order_pickup|We tell you when there's an order to collect] [services|and how the servicing goes]. [frequency|Message frequency varies.] [message_and_data_rates|Msg and data rates may apply.] [reply_stop|Answer STOP at any point to leave.] [reply_help|Answer HELP to reach us.] [no_condition_of_purchase|Saying yes isn't required to purchase.] [terms|Our terms and conditions are in the footer of our site.] [privacy_policy|Our privacy policy is in the footer of our site.] [yes_or_no|Yes/no?]",
  },
  {
    shop: 'Maple & Pine Framing',
    marked:
      "At [business_name|Maple & Pine Framing], [optional_texts|if you'd like, ]we text customers [order_pickup|when a frame is ready to be picked up] [services|or when a question comes up about a service]. [frequency|That's one or two texts for each order.] [message_and_data_rates|Message and data rates could apply with your plan.] [reply_stop|Text us STOP any time.] [reply_help|Text us HELP for help.] [no_condition_of_purchase|You can buy from us either way.] [terms|The terms are linked on our website.] [privacy_policy|The privacy policy is linked on our website.] [yes_or_no|May I put down a yes, or a no?]",
  },
  {
    shop: 'Tailor on Fifth',
    marked:
      "[business_name|Tailor on Fifth ]has a texting list. [optional_texts|You're free to say no.] [order_pickup|You get a note when your suit can be picked up], [services|and about fittings]. [frequency|You get an occasional note.] [message_and_data_rates|Message and data charges may apply.] [reply_stop|Just write STOP whenever you like.] [reply_help|Or write HELP.] [no_condition_of_purchase|Being on it is never a requirement to buy.] [terms|Read the terms on the card by the register.] [privacy_policy|Read the privacy policy on the card by the register.] [yes_or_no|Are you a yes or a no?]",
  },
  {
    shop: 'Lantern Books',
    marked:
      "May [business_name|Lantern Books ]text you? [order_pickup|It's for books that you ordered and can pick up], [services|and for the services we offer]. [optional_texts|It's your choice.] [no_condition_of_purchase|You can shop with us all the same without it.] [frequency|You'll get no more than four messages a month.] [message_and_data_rates|Message and data rates may apply.] [reply_stop|Reply with STOP at any time to stop.] [reply_help|Reply with HELP for help.] [terms|Terms: see the bottom of lanternbooks.com.] [privacy_policy|Privacy policy: see the bottom of lanternbooks.com.] [yes_or_no|Is it yes or no?]",
  },
  {
    shop: 'Ridgeline Ski & Snowboard',
    marked:
      "[business_name|Ridgeline Ski and Snowboard ]would text you [order_pickup|when the skis are ready to go], [services|and about tune-ups that you left with us]. [frequency|Only when there's something to say.] [message_and_data_rates|Message and data rates may apply.] [reply_stop|You can stop it any moment by replying STOP.] [reply_help|Replying HELP tells you who we are.] [optional_texts|Nobody minds; it's optional.] [no_condition_of_purchase|It isn't needed to buy or rent or order a thing.] [terms|Terms of use are online.] [privacy_policy|A privacy policy is online.] [yes_or_no|Yes? No?  Just tell me yes or no.]",
  },
  {
    shop: 'Sole Mates',
    marked:
      "This is about texts from [business_name|Sole Mates]. [order_pickup|We'd text to say your shoes are waiting for you] [services|and about our repairs]. [frequency|The number of texts varies.] [message_and_data_rates|Message and data fees may apply.] [reply_stop|If you ever tire of them, reply STOP.] [reply_help|If something is unclear, reply HELP.] [optional_texts|You do not have to.] [no_condition_of_purchase|Your answer doesn't change what you pay or whether you can shop here.] [terms|Our terms are linked on every page of the site.] [privacy_policy|Our privacy statement is linked on every page of the site.] [yes_or_no|Do I hear yes, or no?]",
  },
  {
    shop: "Giovanni's Guitars",
    marked:
      "[business_name|Giovannis Guitars ]texts you [order_pickup|when it's time to come and get your guitar], [services|and about the work we do]. [optional_texts|That's optional.] [no_condition_of_purchase|No purchase depends on it.] [frequency|How many texts varies with the job.] [message_and_data_rates|Message and data rates may apply.] [reply_stop|Send STOP anytime.] [reply_help|Send HELP for help.] [terms|You'll see the terms on our homepage.] [privacy_policy|You'll see the privacy policy on our homepage.] [yes_or_no|Yes or no, which will it be?]",
  },
  {
    shop: 'Northside Phone Fix',
    marked:
      "Would texts [business_name|from Northside Phone Fix ]be useful? [optional_texts|No obligation.] [order_pickup|You'd know the minute you can pick your phone up], [services|and what our repair services are doing]. [frequency|Typically three messages per repair.] [message_and_data_rates|Text message and data rates may apply.] [reply_stop|STOP ends it any time you reply with it.] [reply_help|HELP gets you help when you reply with it.] [no_condition_of_purchase|Agreeing is not a condition of purchase.] [terms|Our T&Cs are at the foot of our website.] [privacy_policy|Our privacy policy is at the foot of our website.] [yes_or_no|Please say yes or no.]",
  },
  {
    shop: 'Wren Bakery',
    marked:
      "I can sign you up for texts [business_name|from Wren Bakery]: [order_pickup|when your cake is ready for pick-up] [services|and about our catering service]. [optional_texts|If you wish, of course.] [no_condition_of_purchase|You don't have to say yes to order a cake.] [frequency|A couple of messages per order.] [message_and_data_rates|Message and data rates may apply.] [reply_stop|To end it, reply STOP when you want.] [reply_help|For a person, reply HELP.] [terms|The terms are on the sign there.] [privacy_policy|The privacy policy is on the sign there.] [yes_or_no|Is that a yes or no from you?]",
  },
  {
    shop: 'Desert Rose Jewelers',
    marked:
      '[business_name|Desert Rose Jewelers ]would like to send you [optional_texts|optional ]text messages [order_pickup|when a piece is ready for pickup] [services|and about our jewelry services]. [frequency|Message frequency depends on your orders.] [message_and_data_rates|Message and data rates may apply.] Reply [reply_stop|STOP at any time to opt out][reply_help| or HELP for help]. [no_condition_of_purchase|Consent is not a condition of purchase.] [terms|Our terms are linked in the footer of every page of our website.] [privacy_policy|Our privacy policy is linked in the footer of every page of our website.] [yes_or_no|Do you agree, yes or no?]',
  },
  {
    shop: 'Quick Lube 66',
    marked:
      "Okay to text you? [business_name|It's Quick Lube 66.] [order_pickup|One text says your car can be picked up], [services|others are about your service]. [frequency|As often as it takes.] [message_and_data_rates|Message and data rates may apply.] [reply_stop|Reply STOP the moment you've had enough.] [reply_help|Reply HELP for help.] [optional_texts|You never have to.] [no_condition_of_purchase|We serve you whatever you decide, at the same prices.] [terms|Terms are on the leaflet.] [privacy_policy|The privacy policy is on the leaflet.] [yes_or_no|A yes, or a no?]",
  },
  {
    shop: 'The Yarn Barn',
    marked:
      'Our shop, [business_name|Yarn Barn, ]can send texts [order_pickup|when yarn that you ordered has come in and you can pick it up] [services|and about lessons and services]. [optional_texts|It is your own choice.] [no_condition_of_purchase|It makes no difference to anything you buy.] [frequency|Now and then, no more.] [message_and_data_rates|Message and data rates may apply.] [reply_stop|Any day you can reply STOP.] [reply_help|You can reply HELP.] [terms|Our website has the terms.] [privacy_policy|Our website has the privacy policy.] [yes_or_no|Would you like that, yes or no?]',
  },
  {
    shop: 'Peak Outfitters',
    marked:
      'Now for texts: [business_name|Peak Outfitters ]texts [optional_texts|only if you want it], [order_pickup|when your gear is ready] [services|or there\'s news about our repair service]. [no_condition_of_purchase|A yes isn\'t required for any purchase.] [frequency|Up to five texts a month.] [message_and_data_rates|Message & data rates may apply.] [reply_stop|You may reply "STOP" at any time.] [reply_help|You may reply "HELP" as well.] [terms|Conditions of use: on our site.] [privacy_policy|Privacy policy: on our site.] [yes_or_no|Yes, or no thanks?]',
  },
  {
    shop: 'Olive Street Pharmacy',
    marked:
      'We text patients of [business_name|Olive Street Pharmacy ]when [order_pickup|their order is ready to pick up], [services|and about our services]. [optional_texts|This is voluntary.] [no_condition_of_purchase|You do not need to accept to purchase here.] [frequency|About one message a week.] [message_and_data_rates|Message and data rates may apply.] [reply_stop|You can respond STOP at any time.] [reply_help|You can respond HELP.] [terms|Our terms are at olivestreet.com/terms.] [privacy_policy|Our privacy policy is at olivestreet.com/privacy.] [yes_or_no|May I record yes or no?]',
  },
  {
    shop: 'Redwood Vacuum & Sewing',
    marked:
      "[business_name|Redwood Vacuum and Sewing ]keeps you posted by text [order_pickup|when the machine is ready for you to collect] [services|and about maintenance]. [optional_texts|It's optional.] [no_condition_of_purchase|You can buy and be served without it, just the same.] [frequency|Frequency varies.] [message_and_data_rates|Message and data rates may apply.] [reply_stop|When you've had enough, text STOP.] [reply_help|When you're lost, text HELP.] [terms|The link to our terms is at the bottom of the receipt.] [privacy_policy|The link to our privacy policy is at the bottom of the receipt.] [yes_or_no|Say yes, or say no.]",
  },
  {
    shop: 'Blue Heron Kayaks',
    marked:
      "Texts [business_name|from Blue Heron Kayaks ]tell you [order_pickup|when your order's waiting for you] [services|and about rentals]. [optional_texts|They're up to you.] [no_condition_of_purchase|They're never a condition of a sale.] [frequency|They come once or twice a month.] [message_and_data_rates|Message and data rates may apply.] [reply_stop|Text back STOP at any time.] [reply_help|Text back HELP with any question.] [terms|Online you'll find our terms.] [privacy_policy|Online you'll find our privacy policy.] [yes_or_no|What do you say, yes or no?]",
  },
  {
    shop: 'Third Coast Cameras',
    marked:
      "Let me ask: may [business_name|Third Coast Cameras ]text this number? [order_pickup|It'd be for pickups of what you ordered] [services|and for camera servicing]. [optional_texts|You can say no.] [no_condition_of_purchase|Nothing that you buy depends on your answer.] [frequency|It's rarely more than one a month.] [message_and_data_rates|Rates for messages and data may apply.] [reply_stop|Write back STOP any time.] [reply_help|Write back HELP for help.] [terms|For the terms, look at the foot of our site.] [privacy_policy|For the privacy policy, look at the foot of our site.] [yes_or_no|So: yes? Or is it a no? Either is fine, yes or no.]",
  },
  {
    shop: 'Marigold Florist',
    marked:
      '[business_name|Marigold Florist ]can let you know by text [order_pickup|when your flowers are ready], [services|and about wedding services]. [optional_texts|Feel free to decline.] [no_condition_of_purchase|Accepting is in no way a condition for buying.] [frequency|We text as needed.] [message_and_data_rates|Your message plan and data rates may apply.] [reply_stop|Whenever you want out, reply STOP.] [reply_help|For help, reply HELP.] [terms|Terms sit at the foot of each page of the website.] [privacy_policy|A privacy policy sits at the foot of each page of the website.] [yes_or_no|A simple yes or no will do.]',
  },
  {
    shop: 'Gearhead Garage',
    marked:
      "Texts? [business_name|Gearhead Garage ]sends them [optional_texts|if you agree], [order_pickup|when you can come get the car] [services|and on repairs]. [no_condition_of_purchase|You don't have to agree to have your bike or car repaired, or before you buy.] [frequency|A handful of texts per job.] [message_and_data_rates|Message and data rates may apply.] [reply_stop|Reply STOP at any time.] [reply_help|Reply HELP any time.] [terms|You'll find the terms on the web.] [privacy_policy|You'll find the privacy policy on the web.] [yes_or_no|I need a yes or a no.]",
  },
  {
    shop: 'Cedar & Co.',
    marked:
      "Here at [business_name|Cedar, ]we'd text [order_pickup|about pickups] [services|and services]. [optional_texts|Strictly optional.] [no_condition_of_purchase|Never a condition of purchase.] [frequency|Message frequency varies.] [message_and_data_rates|Message and data rates may apply.] [reply_stop|Reply STOP at any time.] [reply_help|Reply HELP for help.] [terms|Terms are on our website.] [privacy_policy|Privacy policy is on our website.] [yes_or_no|Yes or no?]",
  },
  {
    shop: 'Tidewater Watch & Clock',
    marked:
      "Your number could also get texts [business_name|from Tidewater Watch & Clock]: [order_pickup|a line when the watch is ready], [services|a line on what the workshop found]. [optional_texts|It's not required.] [no_condition_of_purchase|We'll sell you the same things at the same price regardless, so your purchase is safe.] [frequency|You'd get about three a month.] [message_and_data_rates|Message and data rates may apply.] [reply_stop|At any time you can reply STOP.] [reply_help|You can reply HELP to hear from a person.] [terms|The terms are linked at the end of every web page of ours.] [privacy_policy|The privacy policy is linked at the end of every web page of ours.] [yes_or_no|Do you want them, yes or no?]",
  },
  {
    shop: 'Uptown Dry Cleaners',
    marked:
      '[business_name|Uptown Dry Cleaners ]texts customers [order_pickup|as soon as the order can be picked up] [services|and about our services]. [optional_texts|No need to.] [no_condition_of_purchase|It is not tied to any purchase.] [frequency|You will get one message for every order.] [message_and_data_rates|Message and data rates can apply.] [reply_stop|You can text STOP to leave at any moment.] [reply_help|You can text HELP.] [terms|Look for our terms on uptowncleaners.com.] [privacy_policy|Look for our privacy policy on uptowncleaners.com.] [yes_or_no|Yes or no, please?]',
  },
  {
    shop: 'Marché Bleu',
    marked:
      "May we, [business_name|Marche Bleu, ]text you? [order_pickup|We say when your basket is ready for you] [services|and speak of our delivery service]. [optional_texts|If that's okay with you.] [no_condition_of_purchase|It has no bearing on price or purchase: it's not a condition.] [frequency|From time to time.] [message_and_data_rates|Message and data rates may apply.] [reply_stop|Reply STOP any time.] [reply_help|Reply HELP for help.] [terms|There are terms on our website.] [privacy_policy|There is a privacy policy on our website.] [yes_or_no|Yes or no?]",
  },
];

export const SPANISH_SCRIPTS: readonly ShopScript[] = [
  {
    shop: 'Bicicletas del Sol',
    marked:
      '¿Le gustaría recibir mensajes[business_name| de Bicicletas del Sol]? [optional_texts|Es opcional.] [order_pickup|Le avisamos cuando su bicicleta está lista], [services|y sobre nuestro servicio de taller]. [no_condition_of_purchase|No es un requisito para comprar.] [frequency|La frecuencia puede variar.] [message_and_data_rates|Pueden aplicarse tarifas de mensajes y datos.] [reply_stop|Responda STOP cuando quiera.] [reply_help|Responda HELP para recibir ayuda.] [terms|Los términos están al pie de nuestro sitio web.] [privacy_policy|La política de privacidad está al pie de nuestro sitio web.] [yes_or_no|¿Sí o no?]',
  },
  {
    shop: 'Zapatería Luna',
    marked:
      'En [business_name|Zapateria Luna ]le escribimos [optional_texts|si usted quiere], [order_pickup|cuando puede recoger su pedido] [services|y sobre los arreglos]. [no_condition_of_purchase|Aceptar no es condición de compra.] [frequency|Son dos mensajes por pedido.] [message_and_data_rates|Su compañía puede cobrar tarifas por mensajes y datos.] [reply_stop|En cualquier momento puede responder ALTO.] [reply_help|También puede responder AYUDA.] [terms|Los términos y condiciones están en nuestra página.] [privacy_policy|El aviso de privacidad está en nuestra página.] [yes_or_no|¿Qué le parece, sí o no?]',
  },
  {
    shop: 'Taller Hermanos Ruiz',
    marked:
      '[business_name|Taller Hermanos Ruiz: ]podemos mandarle textos para avisar [order_pickup|que ya puede pasar a recogerlo] [services|y sobre la reparación]. [optional_texts|Es voluntario.] [no_condition_of_purchase|Lo atendemos y le vendemos igual, sin aceptar: el precio es el mismo.] [frequency|Solo cuando hace falta, de vez en cuando.] [message_and_data_rates|Podrían aplicarse cargos de mensajes y datos.] [reply_stop|Escriba STOP en cualquier momento.] [reply_help|Escriba AYUDA si la necesita.] [terms|Las condiciones de uso están en internet.] [privacy_policy|La política de privacidad está en internet.] [yes_or_no|Dígame sí o no.]',
  },
  {
    shop: 'Óptica Clara',
    marked:
      'Quisiéramos enviarle mensajes[business_name| de Óptica Clara] [order_pickup|cuando estén listos sus lentes] [services|y sobre sus citas]. [optional_texts|Usted decide.] [no_condition_of_purchase|Su compra no depende de esto.] [frequency|Serán unos pocos mensajes al mes.] [message_and_data_rates|Es posible que se apliquen tarifas, que pueden ser de mensajes y de datos.] [reply_stop|Conteste PARE cuando guste.] [reply_help|Conteste AYUDA.] [terms|Los términos están en el mostrador.] [privacy_policy|La política de privacidad está en el mostrador.] [yes_or_no|¿Acepta, sí o no?]',
  },
];

export const FRENCH_SCRIPTS: readonly ShopScript[] = [
  {
    shop: 'Vélo Saint-Denis',
    marked:
      "Voulez-vous des textos[business_name| de Vélo Saint-Denis]? [optional_texts|C'est facultatif.] [order_pickup|Nous vous écrivons quand votre vélo est prêt] [services|et au sujet de nos services]. [no_condition_of_purchase|Ce n'est jamais une condition pour acheter.] [frequency|La fréquence varie.] [message_and_data_rates|Des frais de messagerie et de données peuvent s'appliquer.] [reply_stop|Répondez STOP en tout temps.] [reply_help|Répondez AIDE pour de l'aide.] [terms|Nos modalités sont au bas de notre site.] [privacy_policy|Notre politique de confidentialité est au bas de notre site.] [yes_or_no|Oui ou non?]",
  },
  {
    shop: 'Cordonnerie du Plateau',
    marked:
      "[business_name|La Cordonnerie du Plateau ]peut vous texter [optional_texts|si vous voulez], [order_pickup|quand vous pouvez venir chercher vos souliers] [services|et au sujet des réparations]. [no_condition_of_purchase|Vous n'avez pas besoin d'accepter pour acheter chez nous.] [frequency|Environ deux messages par commande.] [message_and_data_rates|Les tarifs de messages et de données pourraient s'appliquer.] [reply_stop|Textez ARRET quand vous voulez.] [reply_help|Textez AIDE pour nous joindre.] [terms|Les conditions d'utilisation sont sur notre page web.] [privacy_policy|La politique de confidentialité est sur notre page web.] [yes_or_no|C'est oui ou c'est non?]",
  },
  {
    shop: 'Atelier Nordik',
    marked:
      "Est-ce que [business_name|l'Atelier Nordik ]peut vous envoyer des messages? [order_pickup|Pour dire quand passer prendre vos skis] [services|et parler de leur entretien]. [optional_texts|Vous pouvez refuser.] [no_condition_of_purchase|Aucun achat n'en dépend.] [frequency|Seulement quand il y a du nouveau.] [message_and_data_rates|Votre fournisseur peut facturer des frais de messages et de données.] [reply_stop|À tout moment, répondez STOP.] [reply_help|Pour de l'aide, répondez AIDE.] [terms|Les modalités sont affichées en ligne.] [privacy_policy|L'avis sur la vie privée est en ligne.] [yes_or_no|Votre réponse : oui ou non?]",
  },
  {
    shop: 'Librairie Port-Royal',
    marked:
      "Nous, [business_name|Librairie Port-Royal, ]vous proposons des textos [order_pickup|quand votre livre est à ramasser] [services|et sur notre service de reliure]. [optional_texts|C'est vous qui décidez.] [no_condition_of_purchase|Cela ne change rien au prix ni à vos achats, quelle que soit votre réponse.] [frequency|Quelques messages par mois.] [message_and_data_rates|Des frais de messages et de données peuvent s'appliquer.] [reply_stop|Écrivez STOP n'importe quand.] [reply_help|Écrivez AIDE pour nous joindre.] [terms|Les modalités sont au comptoir.] [privacy_policy|La politique de confidentialité est au comptoir.] [yes_or_no|Est-ce oui, ou non?]",
  },
];

const MARK = /\[(\w+)\|([^\]]*)\]/g;

/** The script as it is read. */
export const whole = ({ marked }: ShopScript): string => marked.replaceAll(MARK, '$2');

/** The script without the words that say one element. */
export const without = ({ marked }: ShopScript, element: string): string =>
  marked.replaceAll(MARK, (_, code: string, words: string) => (code === element ? '' : words));
