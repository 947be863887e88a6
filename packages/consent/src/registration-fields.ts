/**
 * What the forms of registration ask, and how long an answer may be, in UTF-16 units.
 *
 * Campaigns (A2P 10DLC): the documentation of Twilio's UsAppToPerson resource and Telnyx's 10DLC campaign request. Both
 * providers pass a campaign on to The Campaign Registry, so what one limits binds for the other.
 *
 * Toll-free verification is another form with other lengths. Twilio (Toll-free Verification resource) and Telnyx
 * (TFVerificationRequest) name its fields and no limit. Bandwidth, whose request has the same fields, takes 500 characters
 * at most of summary, sample, opt-in workflow, additional information and answer to HELP (`VerificationRequest` and
 * `OptInWorkflow` of its API: https://github.com/Bandwidth/python-sdk/tree/main/bandwidth/models). That is kept to here, as
 * the strict side: nobody documents a longer one.
 *
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
  description: field('Campaign description', ['Description', 'description', null], [40, 4096]),
  messageFlow: field('Call to action and message flow', ['MessageFlow', 'messageFlow', null], [40, 2048]),
  sampleMessage: field(
    'Sample message',
    ['MessageSamples', 'sample1 … sample5', null],
    [SAMPLES.shortest, 1024],
  ),
  tollFreeSummary: field('Toll-free: summary of the use case', [null, null, 'UseCaseSummary'], [null, 500]),
  tollFreeOptIn: field(
    'Toll-free: how people opt in, in short',
    [null, null, 'AdditionalInformation'],
    [null, 500],
  ),
  tollFreeSample: field('Toll-free: sample message', [null, null, 'ProductionMessageSample'], [null, 500]),
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
