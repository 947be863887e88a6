/**
 * What the forms of registration ask, and how long an answer may be, in UTF-16 units. Sources: the documentation of
 * Twilio's UsAppToPerson resource (A2P 10DLC campaigns) and of its Toll-free Verification resource, Telnyx's 10DLC
 * campaign request. Both providers pass a campaign on to The Campaign Registry, so what one limits binds for the other.
 * null: the provider has no such field, or names no limit.
 */
export interface RegistrationField {
  /** The name of the parameter; null where there is none. */
  readonly twilio: string | null;
  readonly telnyx: string | null;
  readonly tollFree: string | null;
  readonly min: number | null;
  readonly max: number | null;
  /** What it is, for whoever fills in a form. */
  readonly title: string;
}

/** How many sample messages a campaign has, and how long each is at least. */
export const SAMPLES = { min: 2, max: 5, shortest: 20 } as const;

const field = (
  title: string,
  [twilio, telnyx, tollFree]: readonly [string | null, string | null, string | null],
  [min, max]: readonly [number | null, number | null] = [null, null],
): RegistrationField => ({ title, twilio, telnyx, tollFree, min, max });

/** Each field, by what it is called here. */
export const REGISTRATION_FIELDS = {
  useCase: field('Use case', ['UsAppToPersonUsecase', 'usecase', 'UseCaseCategories']),
  description: field('Campaign description', ['Description', 'description', 'UseCaseSummary'], [40, 4096]),
  messageFlow: field(
    'Call to action and message flow',
    ['MessageFlow', 'messageFlow', 'AdditionalInformation'],
    [40, 2048],
  ),
  sampleMessage: field(
    'Sample message',
    ['MessageSamples', 'sample1 … sample5', 'ProductionMessageSample'],
    [SAMPLES.shortest, 1024],
  ),
  optInMessage: field(
    'Opt-in confirmation',
    ['OptInMessage', 'optinMessage', 'OptInConfirmationMessage'],
    [20, 320],
  ),
  optOutMessage: field('Opt-out confirmation', ['OptOutMessage', 'optoutMessage', null], [20, 320]),
  helpMessage: field('Answer to HELP', ['HelpMessage', 'helpMessage', 'HelpMessageSample'], [20, 320]),
  optInKeywords: field('Opt-in keywords', ['OptInKeywords', 'optinKeywords', 'OptInKeywords'], [null, 255]),
  optOutKeywords: field('Opt-out keywords', ['OptOutKeywords', 'optoutKeywords', null], [null, 255]),
  helpKeywords: field('Help keywords', ['HelpKeywords', 'helpKeywords', null], [null, 255]),
  optInType: field('How people opt in', [null, null, 'OptInType']),
  website: field('Website', [null, null, 'BusinessWebsite']),
  privacyPolicyUrl: field('Privacy policy', ['PrivacyPolicyUrl', 'privacyPolicyLink', 'PrivacyPolicyUrl']),
  termsUrl: field('Terms', ['TermsAndConditionsUrl', 'termsAndConditionsLink', 'TermsAndConditionsUrl']),
  embeddedLinks: field('Links in texts', ['HasEmbeddedLinks', 'embeddedLink', null]),
  embeddedPhone: field('Phone numbers in texts', ['HasEmbeddedPhone', 'embeddedPhone', null]),
  ageGated: field('Age-gated content', ['AgeGated', 'ageGated', 'AgeGatedContent']),
  directLending: field('Loans', ['DirectLending', 'directLending', null]),
  subscriberOptIn: field('Subscribers opt in', ['SubscriberOptIn', 'subscriberOptin', null]),
  subscriberOptOut: field('Subscribers can opt out', [null, 'subscriberOptout', null]),
  subscriberHelp: field('Subscribers get help', [null, 'subscriberHelp', null]),
} as const satisfies Record<string, RegistrationField>;

/** A field of {@link REGISTRATION_FIELDS}. */
export type RegistrationFieldName = keyof typeof REGISTRATION_FIELDS;
