/** A key of the keyboard, beside what it does. For the eye: who hears the screen has names, and a list of all keys on `?`. */
export function Key({ children }: { readonly children: string }) {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  );
}
