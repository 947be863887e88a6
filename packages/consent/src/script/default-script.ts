import type { Language } from '../recognition/keywords.ts';
import type { ByLanguage } from './script-element.ts';

/** About half a minute, read aloud to be understood (M2). */
const SCRIPTS: ByLanguage<(businessName: string) => readonly string[]> = {
  en: (businessName) => [
    `Would you like texts from ${businessName}?`,
    "They're optional: we text you when your order is ready for pickup, and about our services.",
    "How often varies, and they're never a condition of a purchase.",
    'Message and data rates may apply, and you can reply STOP at any time, or HELP for help.',
    'Our terms and privacy policy are linked at the foot of every page of our website.',
    'Shall we text you, yes or no?',
  ],
  es: (businessName) => [
    `¿Quiere recibir mensajes de texto de ${businessName}?`,
    'Son opcionales: le avisamos cuando su pedido está listo para recoger, y sobre nuestros servicios.',
    'La frecuencia varía, y aceptar no es condición de ninguna compra.',
    'Pueden aplicarse tarifas de mensajes y datos; responda STOP en cualquier momento, o AYUDA si la necesita.',
    'Los términos y la política de privacidad están al pie de cada página de nuestro sitio web.',
    '¿Le enviamos mensajes, sí o no?',
  ],
  fr: (businessName) => [
    `Aimeriez-vous recevoir des textos de ${businessName}?`,
    'Ils sont facultatifs : nous vous écrivons quand votre commande est prête à ramasser, et au sujet de nos services.',
    "La fréquence varie, et accepter n'est une condition d'aucun achat.",
    "Des frais de messagerie et de données peuvent s'appliquer; répondez STOP en tout temps, ou AIDE pour de l'aide.",
    'Nos modalités et notre politique de confidentialité sont au bas de chaque page de notre site web.',
    'Pouvons-nous vous texter, oui ou non?',
  ],
};

/** The script that a shop begins with. */
export const defaultScript = (
  shop: { readonly businessName: string },
  { language = 'en' }: { readonly language?: Language } = {},
): string => SCRIPTS[language](shop.businessName).join(' ');
