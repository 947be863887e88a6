export const TEST_SECRET_KEY = 'a secret key for tests, of more than 32 characters';
