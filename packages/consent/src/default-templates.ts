import type { Purpose } from './gate.ts';
import type { Language } from './recognition/keywords.ts';

/** Ends the first text that a number gets from a sender, to the letter (C8). The hand-over adds it; no template holds it. */
export const STOP_LINE = '(Reply "STOP" to stop getting these messages.)';

/** What a template may leave open, as `{business}`. */
export type TemplateVariable = 'business' | 'store' | 'contact' | 'label' | 'name';

const SHOP = ['business', 'store', 'contact'] as const;

/** What a template of each purpose may leave open: what is known whenever such a text is made (C50). */
export const TEMPLATE_VARIABLES: Readonly<Record<Purpose, readonly TemplateVariable[]>> = {
  opt_in_confirmation: SHOP,
  opt_in_question: SHOP,
  opt_out_confirmation: SHOP,
  promotional_opt_out_confirmation: SHOP,
  help_answer: SHOP,
  /** The label is that of the order, or of what was brought in; the name is the customer's. */
  notice: [...SHOP, 'label', 'name'],
  /** A saved reply, put in by whoever writes. */
  message: [...SHOP, 'name'],
};

/** The texts that go out without a person writing them; notices are called as the event that makes them. */
export type TemplateName =
  | Exclude<Purpose, 'message' | 'notice'>
  | 'work_order.ready'
  | 'order.ready_for_pickup';

type Templates = Readonly<Record<TemplateName, string>>;

/**
 * What a shop begins with. Every automatic text begins with the business's name (C51). The notices name no customer:
 * a number may be shared (C6). The opt-in confirmation says STOP itself, since a number that opts in again has had its
 * STOP line already (C7, C8). Letters are of GSM-7 throughout: one other doubles the price.
 */
const ENGLISH: Templates = {
  opt_in_confirmation:
    "{business}: You've agreed to texts about your orders and service. Msg frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to stop.",
  opt_in_question:
    '{business}: May we text you about your orders and service? Msg frequency varies. Msg & data rates may apply. Reply YES to agree or NO to decline.',
  opt_out_confirmation:
    "{business}: You won't get any more texts from us. To get them again, text START to this number.",
  promotional_opt_out_confirmation:
    "{business}: You won't get any more offers from us. Texts about your orders and service go on. To stop all texts, reply STOP again.",
  help_answer:
    '{business}: Texts about your orders and service. For help, contact {contact}. Msg frequency varies. Msg & data rates may apply. Reply STOP to stop.',
  'work_order.ready':
    '{business}: Your service is done and {label} is ready for pickup. Questions? Just reply.',
  'order.ready_for_pickup': '{business}: Your order {label} is ready for pickup. Questions? Just reply.',
};

/** Spanish of the United States. GSM-7 has é, ñ and ¿, and no á, í, ó or ú: the words go around them. */
const SPANISH: Templates = {
  opt_in_confirmation:
    '{business}: Gracias por aceptar mensajes sobre sus pedidos y servicios. La frecuencia puede variar. Pueden aplicarse tarifas de mensajes y datos. Responda AYUDA para ayuda, STOP para parar.',
  opt_in_question:
    '{business}: ¿Podemos enviarle mensajes sobre sus pedidos y servicios? La frecuencia puede variar. Pueden aplicarse tarifas de mensajes y datos. Responda SI para aceptar o NO para rechazar.',
  opt_out_confirmation:
    '{business}: Ya no le enviaremos mensajes. Para volver a recibirlos, responda START a este mensaje.',
  promotional_opt_out_confirmation:
    '{business}: Ya no le enviaremos ofertas. Los mensajes sobre sus pedidos y servicios siguen. Para parar todos, responda STOP otra vez.',
  help_answer:
    '{business}: Mensajes sobre sus pedidos y servicios. Para ayuda, {contact}. La frecuencia puede variar. Pueden aplicarse tarifas de mensajes y datos. Responda STOP para parar.',
  'work_order.ready':
    '{business}: Terminamos el servicio y ya puede recoger {label}. ¿Preguntas? Solo responda a este mensaje.',
  'order.ready_for_pickup':
    '{business}: Ya puede recoger su pedido {label}. ¿Preguntas? Solo responda a este mensaje.',
};

/** French of Canada. GSM-7 has é, è, à and ù, and no ê, ô or ç. */
const FRENCH: Templates = {
  opt_in_confirmation:
    "{business} : Vous acceptez nos textos sur vos commandes et nos services. La fréquence varie. Des frais de messagerie et de données peuvent s'appliquer. Répondez AIDE pour de l'aide, STOP pour cesser.",
  opt_in_question:
    "{business} : Pouvons-nous vous texter au sujet de vos commandes et de nos services? La fréquence varie. Des frais de messagerie et de données peuvent s'appliquer. Répondez OUI pour accepter ou NON pour refuser.",
  opt_out_confirmation:
    '{business} : Vous ne recevrez plus de textos de notre part. Pour en recevoir à nouveau, textez START à ce numéro.',
  promotional_opt_out_confirmation:
    '{business} : Vous ne recevrez plus nos offres. Les textos sur vos commandes et nos services continuent. Pour cesser tous les textos, répondez STOP de nouveau.',
  help_answer:
    "{business} : Textos sur vos commandes et nos services. Pour de l'aide, {contact}. La fréquence varie. Des frais de messagerie et de données peuvent s'appliquer. Répondez STOP pour cesser.",
  'work_order.ready':
    '{business} : Le service est fait, vous pouvez venir chercher {label}. Des questions? Répondez à ce texto.',
  'order.ready_for_pickup':
    '{business} : Vous pouvez venir chercher votre commande {label}. Des questions? Répondez à ce texto.',
};

const TEMPLATES: Readonly<Record<Language, Templates>> = { en: ENGLISH, es: SPANISH, fr: FRENCH };

/** Every template that a shop has from its first day. */
export const TEMPLATE_NAMES = Object.keys(ENGLISH) as readonly TemplateName[];

/** Which purpose a template's text has at the gate. */
export const purposeOf = (name: TemplateName): Exclude<Purpose, 'message'> =>
  name === 'work_order.ready' || name === 'order.ready_for_pickup' ? 'notice' : name;

/**
 * The template to begin with, English unless another language is asked for. Where there are several stores a notice names its
 * store too (C51); the system texts speak for the whole business, as a STOP does (C24).
 */
export function defaultTemplate(
  name: TemplateName,
  options: { readonly language?: Language; readonly severalStores?: boolean } = {},
): string {
  const template = TEMPLATES[options.language ?? 'en'][name];
  const namesStore = options.severalStores === true && purposeOf(name) === 'notice';
  return namesStore ? template.replace('{business}', '{business}, {store}') : template;
}
